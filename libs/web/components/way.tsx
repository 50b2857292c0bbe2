import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** One step back, at the top of a page inside a sequence. */
export function BackLink({ href, children = 'Zurück' }: { href: string; children?: ComponentChildren }) {
  return (
    <a class="kern-link kern-link--no-visited-state fw-back" href={href}>
      <Icon name="arrow-back" />
      {children}
    </a>
  );
}

/** The pages above this one; `current` names this one. */
export function Breadcrumb(props: { items: readonly { label: string; href: string }[]; current: string }) {
  return (
    <nav class="fw-breadcrumb" aria-label="Sie sind hier">
      <ol>
        {props.items.map(({ label, href }) => (
          <li>
            <a class="kern-link kern-link--small kern-link--no-visited-state" href={href}>
              {label}
            </a>
          </li>
        ))}
        <li>
          <span class="kern-body kern-body--small" aria-current="page">
            {props.current}
          </span>
        </li>
      </ol>
    </nav>
  );
}
