import { Icon, type IconName } from './icon';

export interface ActionLink {
  readonly label: string;
  readonly href: string;
  readonly icon?: IconName;
  readonly download?: boolean;
}

/** What can be done from here, as a list of links. */
export function ActionLinks({ links }: { links: readonly ActionLink[] }) {
  return (
    <ul class="fw-actions">
      {links.map(({ label, href, icon = 'arrow-forward', download }) => (
        <li>
          <a class="kern-link kern-link--no-visited-state" href={href} download={download}>
            <Icon name={icon} />
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
