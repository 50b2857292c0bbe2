import { Badge, type Column, Table } from '@libs/web';
import type { Placeholder } from '../domain/placeholders';

/** What a template of this kind can ask for, each ready to be copied. */
export const PlaceholderTable = ({ placeholders }: { placeholders: readonly Placeholder[] }) => (
  <Table caption="Platzhalter" captionHidden columns={columns} rows={placeholders} small />
);

const columns: Column<Placeholder>[] = [
  {
    key: 'meaning',
    header: 'Bedeutung',
    rowHeader: true,
    cell: ({ meaning, optional }) => (
      <span>
        {meaning} {optional && <Badge text="nicht immer da" />}
      </span>
    ),
  },
  {
    key: 'insert',
    header: 'So schreiben Sie es',
    cell: ({ insert }) => <code class="fw-code">{insert}</code>,
  },
  { key: 'example', header: 'Beispiel', cell: ({ example }) => example },
  {
    key: 'copy',
    header: 'Kopieren',
    headerHidden: true,
    cell: ({ insert, path }) => (
      <button type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small" data-copy={insert} hidden>
        <span class="kern-label" data-copy-label="Kopieren" aria-live="polite">
          Kopieren
        </span>
        <span class="fw-hidden-text"> {path}</span>
      </button>
    ),
  },
];
