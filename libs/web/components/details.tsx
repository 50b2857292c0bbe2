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
