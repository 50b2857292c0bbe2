import { Button } from '../components/button';
import { Icon } from '../components/icon';
import { menuId } from './navigation';

export interface Person {
  readonly name: string;
  readonly organisation?: string;
  readonly roleLabel: string;
}

interface HeaderProps {
  readonly siteName: string;
  readonly banner?: string;
  readonly person?: Person;
  readonly path: string;
  readonly hasMenu: boolean;
}

export function Header({ siteName, banner, person, path, hasMenu }: HeaderProps) {
  return (
    <header class="fw-header">
      {banner && (
        <div class="fw-banner">
          <p class="fw-container kern-body kern-body--small">{banner}</p>
        </div>
      )}
      <div class="fw-container fw-header__row">
        <a class="fw-brand" href="/">
          <Mark />
          <span>
            <span class="fw-brand__name">{siteName}</span>
            <span class="fw-brand__subtitle">Förderprogramme für Kommunen</span>
          </span>
        </a>
        {hasMenu && <MenuButton />}
        <div class="fw-header__side">{person ? <SignedIn {...person} /> : <SignIn path={path} />}</div>
      </div>
    </header>
  );
}

/** Our own mark: no coat of arms, no flag, which only authorities may use. */
const Mark = () => (
  <svg class="fw-brand__mark" viewBox="0 0 32 32" width="44" height="44" aria-hidden="true" focusable="false">
    <rect class="fw-brand__ground" width="32" height="32" rx="4" />
    <path class="fw-brand__letter" d="M8 7h16v4H12v4h9v4h-9v6H8z" />
    <path class="fw-brand__dot" d="M17 21h7v4h-7z" />
  </svg>
);

function SignedIn({ name, organisation, roleLabel }: Person) {
  return (
    <>
      <p class="fw-person">
        <span class="fw-person__name">{name}</span>
        <span class="fw-person__role">{[roleLabel, organisation].filter(Boolean).join(' · ')}</span>
      </p>
      <form method="post" action="/abmelden">
        <Button look="secondary" small>
          Abmelden
        </Button>
      </form>
    </>
  );
}

/** Leads back to the page one came from, except from the first page and from the sign-in pages themselves. */
function SignIn({ path }: { path: string }) {
  const target = path === '/' || path.startsWith('/anmeldung') ? '' : `?weiter=${encodeURIComponent(path)}`;
  return (
    <Button look="secondary" small href={`/anmeldung${target}`}>
      Anmelden
    </Button>
  );
}

/** Opens the navigation on narrow screens: a popover needs no script. */
const MenuButton = () => (
  <button
    class="kern-btn kern-btn--tertiary kern-btn--x-small fw-menu-button"
    type="button"
    popovertarget={menuId}
  >
    <Icon name="dehaze" />
    <span class="kern-label">Menü</span>
  </button>
);
