import { sumCents } from '@libs/money';
import { askedOf, type Stand } from '@libs/stand';
import { Amount, Link, Section, Table, Text } from '@libs/web';
import { titles } from '../../budget';
import { caseMoneyHref } from '../domain/commitment-filter';
import type { KeptMoney } from '../kept.views';
import { messages } from '../messages';

const text = messages.overview;

interface Props {
  readonly kept: readonly KeptMoney[];
  readonly stand: Stand;
}

/** What comes back once revocations are final: bound still, and part of what is granted. */
export const KeptSection = ({ kept, stand }: Props) => (
  <Section title={text.kept}>
    <Text>{text.keptIntro}</Text>
    <Table
      caption={text.kept}
      captionHidden
      small
      rows={kept}
      columns={[
        {
          key: 'case',
          header: 'Aktenzeichen',
          rowHeader: true,
          cell: ({ caseId, caseNumber }: KeptMoney) => (
            <Link href={caseMoneyHref(caseId, askedOf(stand))}>{caseNumber}</Link>
          ),
          footer: 'Summe',
        },
        { key: 'recipient', header: 'Empfänger', cell: ({ recipient }) => recipient },
        { key: 'year', header: 'Fällig', cell: ({ dueYear }) => dueYear },
        { key: 'title', header: 'Titel', cell: ({ title }) => titles[title] },
        {
          key: 'amount',
          header: 'Betrag',
          numeric: true,
          cell: ({ amount }) => <Amount value={amount} />,
          footer: <Amount value={sumCents(kept.map(({ amount }) => amount))} />,
        },
      ]}
    />
  </Section>
);
