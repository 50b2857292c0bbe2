import { Badge, Table } from '@libs/web';
import { evidenceWords, type Requirement } from '../domain/requirements';

const states = {
  to_check: { text: 'Von der Behörde zu prüfen', tone: 'info' },
  shown: { text: 'Liegt vor', tone: 'success' },
  missing: { text: 'Fehlt', tone: 'danger' },
} as const satisfies Record<Requirement['state'], { text: string; tone: string }>;

/** The conditions of a grant, how each is shown, and whether that has been brought. */
export const Requirements = ({ requirements }: { requirements: readonly Requirement[] }) => (
  <Table
    caption="Voraussetzungen"
    rows={requirements}
    empty="Die Richtlinie nennt keine Voraussetzungen."
    columns={[
      {
        key: 'text',
        header: 'Voraussetzung',
        rowHeader: true,
        cell: ({ text, paragraph }) => `${text} (${paragraph})`,
      },
      { key: 'evidence', header: 'Nachweis', cell: ({ evidence }) => evidenceWords[evidence] },
      { key: 'state', header: 'Stand', cell: ({ state }) => <Badge {...states[state]} /> },
    ]}
  />
);
