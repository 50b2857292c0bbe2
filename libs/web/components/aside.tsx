import type { ComponentChildren } from 'preact';

/** A main column and, on wide screens, a narrow one beside it. */
export function WithAside(props: {
  aside: ComponentChildren;
  asideLabel: string;
  children: ComponentChildren;
}) {
  return (
    <div class="fw-with-aside">
      <div class="fw-flow">{props.children}</div>
      <aside class="fw-flow" aria-label={props.asideLabel}>
        {props.aside}
      </aside>
    </div>
  );
}
