import { ActionLinks, Amount, Section, Table } from '@libs/web';
import type { CaseMoney } from '../case-money.views';
import { entriesHref } from '../domain/entry-filter';
import { messages } from '../messages';
import { amountColumn, dateColumn, envelopeColumns, kindColumn, occasionColumns } from './entry-columns';

const text = messages.caseMoney;

interface Props extends Pick<CaseMoney, 'newest' | 'holdings'> {
  readonly caseNumber: string;
}

/** The newest entries of a case; the sums are those of all, which is what it holds of the ceiling. */
export function CaseEntries({ caseNumber, newest: { entries, count }, holdings }: Props) {
  const held = holdings.find(({ kind }) => kind === 'ceiling');
  const amount = (figure: 'reserved' | 'committed') =>
    amountColumn(figure, text[figure], held && <Amount value={held[figure]} />);
  const all = entriesHref({ envelopeKind: 'ceiling', figure: 'available', caseNumber });
  return (
    <Section title={text.entries}>
      <Table
        caption={text.entries}
        captionHidden
        small
        columns={[
          { ...dateColumn, footer: text.sum },
          kindColumn,
          ...envelopeColumns,
          amount('reserved'),
          amount('committed'),
          ...occasionColumns,
        ]}
        rows={entries}
      />
      {count > entries.length && <ActionLinks links={[{ label: text.allEntries, href: all }]} />}
    </Section>
  );
}
