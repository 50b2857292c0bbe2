import { type Finding, type RuleName, type FundingItem } from '@libs/directive';
import { type Cents } from '@libs/money';
import { Amount, type Column, DescriptionList, Details, List, Section, Table, Text } from '@libs/web';
import type { Judgement, Papers } from '../domain/judgement';
import { isTold, tellRule } from '../domain/rule-texts';

const where = ({ paragraph, mark }: Pick<Finding, 'paragraph' | 'mark'>) =>
  mark === 'assumed' ? `${paragraph}, angenommen` : paragraph;

/** What was found, why, and what to do about it. */
export const Findings = ({ title, findings }: { title: string; findings: readonly Finding[] }) =>
  findings.length === 0 ? null : (
    <Section title={title} level={3}>
      <List
        items={findings.map((finding) => (
          <>
            <strong>{finding.message}</strong> {finding.remedy}{' '}
            <span class="kern-body--muted">({where(finding)})</span>
          </>
        ))}
      />
    </Section>
  );

interface YearRow {
  readonly year: number;
  readonly amount: Cents;
}

/** The grant year by year. */
export function YearTable({ judgement: { byYear, grant } }: { judgement: Judgement }) {
  const columns: Column<YearRow>[] = [
    { key: 'year', header: 'Jahr', cell: ({ year }) => year, footer: 'Zusammen' },
    {
      key: 'amount',
      header: 'Mögliche Zuwendung',
      cell: ({ amount }) => <Amount value={amount} />,
      numeric: true,
      footer: <Amount value={grant} />,
    },
  ];
  return <Table caption="Verteilt auf die Jahre" columns={columns} rows={byYear} small />;
}

/** Nobody has these yet, and nobody needs them for an answer. */
export const PapersNeeded = ({ judgement: { attachments, declarations } }: { judgement: Judgement }) =>
  attachments.texts.length + declarations.texts.length === 0 ? null : (
    <Section title="Das brauchen Sie noch" level={3}>
      {attachments.texts.length > 0 && (
        <>
          <Text>Diese Anlagen ({where(attachments)}):</Text>
          <List items={attachments.texts} />
        </>
      )}
      {declarations.texts.length > 0 && (
        <Details summary={declarationsLead(declarations)}>
          <List items={declarations.texts} />
        </Details>
      )}
    </Section>
  );

const declarationsLead = (papers: Papers): string =>
  `${papers.texts.length === 1 ? 'Eine Erklärung' : `${papers.texts.length} Erklärungen`} im Antrag (${where(papers)})`;

const filingRules = [
  'filing',
  'cutoffs',
  'selection',
  'stages',
  'begin',
] as const satisfies readonly RuleName[];

/** When and how to apply. */
export const Filing = ({ judgement: { item } }: { judgement: Judgement }) => (
  <Section title="Wann und wie Sie den Antrag stellen" level={3}>
    <FilingFacts item={item} />
  </Section>
);

export const FilingFacts = ({ item }: { item: FundingItem }) => (
  <DescriptionList
    items={[
      ...(item.rules.filing ? [] : [{ key: 'Antragsfrist', value: 'keine: Anträge sind jederzeit möglich' }]),
      ...filingRules
        .filter((name) => isTold(item, name))
        .map((name) => {
          const { title, lines, where: source } = tellRule(item, name);
          return { key: title, value: `${lines.join(' ')} (${source})` };
        }),
    ]}
  />
);
