const links = [
  { href: '/foerderprogramm', label: 'Förderprogramm' },
  { href: '/foerdercheck', label: 'Förder-Check' },
  { href: '/bewilligungen', label: 'Bewilligungen' },
  { href: '/barrierefreiheit', label: 'Barrierefreiheit' },
  { href: '/datenschutz', label: 'Datenschutz' },
  { href: '/impressum', label: 'Impressum' },
  { href: '/bausteine', label: 'Bausteine' },
];

export const Footer = ({ siteName }: { siteName: string }) => (
  <footer class="fw-footer">
    <div class="fw-container fw-footer__row">
      <p class="kern-body kern-body--small">{siteName} – Förderprogramme für Kommunen</p>
      <ul>
        {links.map(({ href, label }) => (
          <li>
            <a class="kern-link kern-link--small kern-link--no-visited-state" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </footer>
);
