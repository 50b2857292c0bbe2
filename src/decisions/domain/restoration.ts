import { formatEuro, sumCents, ZERO } from '@libs/money';
import { isSameInstalment } from '../../budget';
import { type Share, shareField } from '../../review';
import { type Hold, isRestorable, type Taken } from './holds';

/** What brings an award back to life after the act that took it was set aside. */
export interface RestorationContent {
  /** The change whose act was set aside. */
  readonly changeId: string;
  /** What of each instalment lives again; counts only when the act was set aside in part. */
  readonly shares: readonly Share[];
  readonly reason: string;
}

export const FREED =
  'Die Mittel dieses Bescheids sind schon frei geworden und können für anderes gebunden sein: Die Bewilligung lässt sich nicht wiederherstellen. Möglich ist eine neue Bewilligung aus freien Mitteln; reichen sie nicht, die Warteliste oder eine Zuweisung des Ministeriums.';
const STANDS =
  'Dieser Bescheid steht noch: Tragen Sie zuerst auf seiner Seite „Bekanntgabe“ ein, wie die Klage ausging.';

/** What lives again: all that the act took, or of each instalment as much as the court gave back. */
export const backOf = ({ shares }: RestorationContent, { state, taken }: Hold): readonly Taken[] =>
  state === 'annulled'
    ? taken
    : taken.flatMap((part) => {
        const back = shares.find((share) => isSameInstalment(share, part));
        return back ? [{ ...part, amount: back.amount }] : [];
      });

/** What speaks against a restoration, in German by field; empty when it may be proposed and signed. */
export function restorationFaults(
  content: RestorationContent,
  holds: readonly Hold[],
): Record<string, string> {
  const hold = holds.find(({ changeId }) => changeId === content.changeId);
  if (!hold) return { form: FREED };
  if (!isRestorable(hold)) return { bescheid: STANDS };
  return hold.state === 'annulled' ? {} : partFaults(content, hold);
}

function partFaults({ shares }: RestorationContent, { taken }: Hold): Record<string, string> {
  if (sumCents(shares.map(({ amount }) => amount)) === 0)
    return { form: 'Tragen Sie ein, wie viel nach dem Urteil wieder bewilligt ist.' };
  return Object.fromEntries(
    shares.flatMap((share) => {
      const most = taken.find((part) => isSameInstalment(part, share))?.amount ?? ZERO;
      return share.amount > Math.max(most, 0)
        ? [[shareField(share.dueYear, share.title), `Aufgehoben waren nur ${formatEuro(most)}.`]]
        : [];
    }),
  );
}
