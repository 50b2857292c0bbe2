import type { ComponentChildren } from 'preact';

export interface StatTile {
  readonly label: string;
  readonly figure: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** The list behind the figure. */
  readonly href?: string;
}

/** The few figures that matter, each leading to what it counts. */
export function StatTiles({ tiles }: { tiles: readonly StatTile[] }) {
  return (
    <dl class="fw-tiles">
      {tiles.map(({ label, figure, hint, href }) => (
        <div class="fw-tile">
          <dt class="kern-body">
            {href ? (
              <a class="kern-link kern-link--no-visited-state" href={href}>
                {label}
              </a>
            ) : (
              label
            )}
          </dt>
          <dd class="fw-tile__figure">{figure}</dd>
          {hint && <dd class="kern-body kern-body--small kern-body--muted">{hint}</dd>}
        </div>
      ))}
    </dl>
  );
}
