import { sumCents } from '@libs/money';
import { Amount, DateText, type Description, DescriptionList, MomentText, Section, Table } from '@libs/web';
import { titles } from '../../budget';
import type { Proposal } from '../proposals';

/** A proposal as it stands: amounts per due year, reasons, conditions, who and when. */
export const ProposalSummary = ({ proposal }: { proposal: Proposal }) => (
  <Section title={`Vorschlag ${proposal.number}`}>
    <Table
      caption="Beträge nach Fälligkeit"
      rows={proposal.shares}
      columns={[
        {
          key: 'year',
          header: 'Fällig',
          cell: ({ dueYear }) => dueYear,
          rowHeader: true,
          footer: 'Summe',
        },
        { key: 'title', header: 'Titel', cell: ({ title }) => titles[title] },
        {
          key: 'amount',
          header: 'Betrag',
          numeric: true,
          cell: ({ amount }) => <Amount value={amount} />,
          footer: <Amount value={sumCents(proposal.shares.map(({ amount }) => amount))} />,
        },
      ]}
    />
    <DescriptionList
      items={[
        { key: 'Begründung', value: proposal.reasons },
        { key: 'Besondere Auflagen', value: proposal.conditions || 'Keine' },
        ...reasonItems(proposal),
        ...consentItems(proposal),
        { key: 'Vorgeschlagen von', value: proposal.proposedByName },
        { key: 'Vorgeschlagen am', value: <MomentText value={proposal.proposedAt} /> },
        { key: 'Mittel vorgemerkt bis', value: <DateText value={proposal.reservedUntil} /> },
      ]}
    />
  </Section>
);

const reasonItems = ({ restReason, earlyReason }: Proposal): Description[] => [
  ...(restReason ? [{ key: 'Warum der Rest nicht bewilligt wird', value: restReason }] : []),
  ...(earlyReason ? [{ key: 'Warum der Zeitraum vor dem Bescheid beginnt', value: earlyReason }] : []),
];

const consentItems = ({ consent }: Proposal): Description[] =>
  consent
    ? [
        {
          key: 'Zustimmung des Finanzministeriums',
          value: (
            <>
              {consent.reference} vom <DateText value={consent.on} />
            </>
          ),
        },
      ]
    : [];
