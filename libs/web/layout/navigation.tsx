import { Icon } from '../components/icon';

export interface NavigationLink {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

export const menuId = 'hauptnavigation';

/**
 * The main navigation: a bar on wide screens, a popover on narrow ones, both without a script.
 * A browser that does not know popovers shows it in place.
 */
export function Navigation({ links }: { links: readonly NavigationLink[] }) {
  if (links.length === 0) return null;
  return (
    <nav class="fw-nav" id={menuId} popover="auto" aria-label="Hauptnavigation">
      <div class="fw-container">
        <div class="fw-nav__head">
          <button
            class="kern-btn kern-btn--tertiary kern-btn--x-small"
            type="button"
            popovertarget={menuId}
            popovertargetaction="hide"
          >
            <Icon name="close" />
            <span class="kern-label">Menü schließen</span>
          </button>
        </div>
        <ul>
          {links.map(({ href, label, current }) => (
            <li>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
