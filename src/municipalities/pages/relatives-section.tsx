import { type Column, DateText, Link, Section, Table } from '@libs/web';
import type { Relative } from '../register-entry.views';
import { REGISTER } from '../register.query';

const relations = { predecessor: 'Vorgänger', successor: 'Nachfolger' } as const;

/** Whose territory came here, and where it went. */
export const RelativesSection = ({ relatives }: { relatives: readonly Relative[] }) => (
  <Section title="Vorgänger und Nachfolger">
    <Table
      caption="Vorgänger und Nachfolger"
      captionHidden
      columns={columns}
      rows={relatives}
      empty="Keine bekannt."
    />
  </Section>
);

const columns: readonly Column<Relative>[] = [
  {
    key: 'name',
    header: 'Name',
    cell: ({ ags, name }) => (name ? <Link href={`${REGISTER}/${ags}`}>{name}</Link> : 'nicht im Register'),
  },
  { key: 'ags', header: 'Schlüssel', cell: ({ ags }) => ags },
  { key: 'relation', header: 'Verhältnis', cell: ({ relation }) => relations[relation] },
  { key: 'on', header: 'Seit', cell: ({ on }) => <DateText value={on} /> },
  { key: 'source', header: 'Grundlage', cell: sourceOf },
];

function sourceOf({ note, inferred }: Relative): string {
  return note ?? (inferred ? 'aus Name und Fläche geschlossen' : 'bei der Übernahme angegeben');
}
