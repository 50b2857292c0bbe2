import type { ComponentChildren } from 'preact';

/** Text that opens on demand. Neighbours form an accordion. */
export function Details(props: { summary: ComponentChildren; open?: boolean; children: ComponentChildren }) {
  return (
    <details class="kern-accordion" open={props.open}>
      <summary class="kern-accordion__header">
        <span class="kern-title kern-title--small">{props.summary}</span>
      </summary>
      <div class="kern-accordion__body fw-flow">{props.children}</div>
    </details>
  );
}

/** The same in a line of its own, for tables and narrow columns. */
export function Disclosure(props: { summary: ComponentChildren; children: ComponentChildren }) {
  return (
    <details class="fw-disclosure">
      <summary>{props.summary}</summary>
      <div class="fw-flow">{props.children}</div>
    </details>
  );
}
