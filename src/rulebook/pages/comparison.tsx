import type { DirectiveVersion, RuleChange } from '@libs/directive';
import { type Column, FilterBar, formOf, Section, Table, Text } from '@libs/web';
import { versionHref } from '../domain/address';
import { groupedChanges } from '../domain/grouped-changes';
import type { ReadVersion } from '../version.reader';

interface ComparisonProps {
  readonly version: ReadVersion;
  readonly before: DirectiveVersion;
}

/** What a version says otherwise than another, before and after side by side. */
export function Comparison({ version: { listed, directive, all }, before }: ComparisonProps) {
  const groups = groupedChanges(before, directive);
  const others = all.filter(({ name }) => name !== listed.name);
  return (
    <Section title={`Änderungen gegenüber Fassung ${before.version}`} id="vergleich">
      <FilterBar
        action={`${versionHref(listed.name)}`}
        form={formOf({ vergleich: before.version })}
        selects={[
          {
            name: 'vergleich',
            label: 'Vergleichen mit',
            options: others.map(({ name }) => ({ value: name, label: `Fassung ${name}` })),
            placeholder: null,
          },
        ]}
        submitLabel="Vergleichen"
      />
      {groups.length === 0 && <Text>Beide Fassungen sagen dasselbe.</Text>}
      {groups.map(({ where, changes }) => (
        <Section title={where} level={3}>
          <Table
            caption={`Änderungen: ${where}`}
            captionHidden
            columns={columnsFor(before.version, listed.name)}
            rows={changes}
            small
          />
        </Section>
      ))}
    </Section>
  );
}

const columnsFor = (before: string, after: string): Column<RuleChange>[] => [
  {
    key: 'rule',
    header: 'Regel',
    rowHeader: true,
    cell: ({ rule, entry }) => (entry ? `${rule}, „${entry}“` : rule),
  },
  { key: 'before', header: `Fassung ${before}`, cell: ({ before: text }) => text ?? 'nichts' },
  { key: 'after', header: `Fassung ${after}`, cell: ({ after: text }) => text ?? 'entfällt' },
];
