import { type Column, DateText, List, Section, Table } from '@libs/web';
import { type FieldChange, fieldChanges, fieldLabels } from '../domain/field-changes';
import { type RegisterVersion, registerKinds } from '../domain/register-entry';
import { lastDay } from '../domain/versions';
import { count } from './count';

interface Row {
  readonly version: RegisterVersion;
  /** Against the version before; null for the first one. */
  readonly changes: readonly FieldChange[] | null;
}

/** What held when, and what changed from one version to the next. */
export const VersionsSection = ({ versions }: { versions: readonly RegisterVersion[] }) => (
  <Section title="Gültigkeit">
    <Table caption="Versionen, die neueste zuerst" captionHidden columns={columns} rows={rowsOf(versions)} />
  </Section>
);

const rowsOf = (versions: readonly RegisterVersion[]): Row[] =>
  versions.map((version, index) => {
    const before = versions[index + 1];
    return { version, changes: before ? fieldChanges(before, version) : null };
  });

const columns: readonly Column<Row>[] = [
  { key: 'from', header: 'Gültig ab', cell: ({ version }) => <DateText value={version.validFrom} /> },
  {
    key: 'to',
    header: 'Gültig bis',
    cell: ({ version }) => (version.validTo ? <DateText value={lastDay(version)} /> : 'heute'),
  },
  { key: 'changes', header: 'Was sich geändert hat', cell: ({ changes }) => <Changes changes={changes} /> },
];

const Changes = ({ changes }: Pick<Row, 'changes'>) =>
  changes && changes.length > 0 ? (
    <List
      items={changes.map(
        (change) => `${fieldLabels[change.field]}: ${shown(change, 'before')} → ${shown(change, 'after')}`,
      )}
    />
  ) : (
    <>{changes ? 'Nichts' : 'Erste Version'}</>
  );

function shown({ field, ...values }: FieldChange, side: 'before' | 'after'): string {
  const value = values[side];
  if (value === null) return 'keine Angabe';
  if (field === 'kind') return registerKinds[value as RegisterVersion['kind']].one;
  return typeof value === 'number' ? count.format(value) : value;
}
