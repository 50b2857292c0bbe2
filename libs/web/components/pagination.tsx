import { Icon } from './icon';

interface PaginationProps {
  readonly previous?: string;
  readonly next?: string;
  /** E.g. "Einträge 51 bis 100 von 637". */
  readonly count?: string;
}

/** Turns the pages of a long list; nothing when there is only one page and nothing to count. */
export function Pagination({ previous, next, count }: PaginationProps) {
  if (!previous && !next && !count) return null;
  return (
    <nav class="fw-pagination" aria-label="Seiten der Liste">
      {previous && (
        <a class="kern-link kern-link--no-visited-state" href={previous} rel="prev">
          <Icon name="arrow-back" />
          Vorherige Seite
        </a>
      )}
      {count && <p class="kern-body kern-body--muted">{count}</p>}
      {next && (
        <a class="kern-link kern-link--no-visited-state fw-pagination__next" href={next} rel="next">
          Nächste Seite
          <Icon name="arrow-forward" />
        </a>
      )}
    </nav>
  );
}
