import { Amount, DateText, Table } from '@libs/web';
import { titles } from '../../budget';
import { finalityStates } from '../../delivery';
import type { Share } from '../../review';
import { actName, type Hold, keptShares } from '../domain/holds';

interface Row {
  readonly hold: Hold;
  readonly share: Share;
}

/** The money that acts took and that stays bound, with what it waits for. */
export const HoldTable = ({ holds }: { holds: readonly Hold[] }) => (
  <Table
    caption="Wird frei, sobald bestandskräftig"
    rows={holds.flatMap((hold) => keptShares(hold.taken).map((share): Row => ({ hold, share })))}
    empty="Es bleiben keine Mittel gebunden: Was aufgehoben ist, war ausgezahlt."
    columns={[
      {
        key: 'act',
        header: 'Bescheid',
        rowHeader: true,
        cell: ({ hold }: Row) => actName(hold),
      },
      { key: 'state', header: 'Stand', cell: ({ hold }) => waitsFor(hold) },
      { key: 'year', header: 'Fällig', cell: ({ share: { dueYear } }) => dueYear },
      { key: 'title', header: 'Titel', cell: ({ share: { title } }) => titles[title] },
      {
        key: 'amount',
        header: 'Noch gebunden',
        numeric: true,
        cell: ({ share: { amount } }) => <Amount value={amount} />,
      },
    ]}
  />
);

const waitsFor = ({ state, partly, finalOn }: Hold) => {
  if (state === 'final' && partly) return 'Vom Gericht zum Teil aufgehoben';
  return (
    <>
      {finalityStates[state].label}
      {finalOn && (
        <>
          , bestandskräftig ab <DateText value={finalOn} />
        </>
      )}
    </>
  );
};
