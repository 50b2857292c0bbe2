import { formatDate } from '@libs/dates';
import { type Cents, formatEuro, sumCents } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import type { RepaymentAccount } from '../../authority';
import { type Commitment, isSameInstalment, titles } from '../../budget';
import type { RunningHearing } from '../../correspondence';
import type { RevocationProvision } from '../../letters';
import { type Share, shareField } from '../../review';
import { changedAward, type Instalment } from './award-change';
import type { Hold } from './holds';

/** What is granted for what and when; days as "2026-11-22". */
export interface AwardTerms {
  readonly purpose: string;
  /** Bewilligungszeitraum. */
  readonly from: string;
  readonly to: string;
}

/** What an Änderungsbescheid makes of an award, as it was drafted. */
export interface AmendmentContent extends AwardTerms {
  /** What is granted from then on, all of it. */
  readonly shares: readonly Share[];
  /** When the recipient asked for it; null when the authority changes it by itself. */
  readonly requestedOn: string | null;
  /** Needed when something is taken away that the recipient did not ask for. */
  readonly provision: RevocationProvision | null;
  readonly reasons: string;
  /** What of the request is refused, and why; empty for nothing. */
  readonly refused: string;
}

/** An award as a change finds it. */
export interface PresentAward {
  readonly terms: AwardTerms;
  readonly instalments: readonly Instalment[];
  readonly commitments: readonly Commitment[];
  /** The acts that took money and are not final, the oldest first. */
  readonly holds: readonly Hold[];
  /** What the directive allows for what was applied for. */
  readonly ceiling: Cents;
  readonly budgetYear: number;
  /** The letters of hearing to the case, by id. */
  readonly hearingIds: readonly string[];
  /** The day of the award's letter. */
  readonly awardedOn: string;
  /** The first day on which an act signed now can count as notified. */
  readonly earliestNotice: string;
  /** A hearing whose period runs and that nobody has answered; null for none. */
  readonly runningHearing: RunningHearing | null;
  /** Where repayments go; null while the master data name no account. */
  readonly account: RepaymentAccount | null;
}

const totalOf = (shares: readonly Share[]): Cents => sumCents(shares.map(({ amount }) => amount));

/** What speaks against an amendment, in German by field; empty when it may be proposed. */
export function amendmentFaults(content: AmendmentContent, present: PresentAward): Record<string, string> {
  return {
    ...periodFaults(content),
    ...sumFaults(content, present),
    ...shareFaults(content, present),
    ...groundFaults(content, present),
  };
}

const periodFaults = ({ from, to }: AmendmentContent): Record<string, string> =>
  to < from ? { bis: 'Das Ende liegt vor dem Beginn.' } : {};

function sumFaults(content: AmendmentContent, present: PresentAward): Record<string, string> {
  const [before, after] = [totalOf(present.instalments), totalOf(content.shares)];
  if (after === 0)
    return { form: 'Es bliebe nichts bewilligt. Heben Sie den Bescheid auf, statt ihn zu ändern.' };
  if (after > before && after > present.ceiling)
    return {
      form: `Die Beträge ergeben ${formatEuro(after)}. Die Richtlinie erlaubt höchstens ${formatEuro(present.ceiling)}.`,
    };
  return changesOf(content, present).length === 0 ? { form: 'Es ist nichts geändert.' } : {};
}

function shareFaults({ shares }: AmendmentContent, present: PresentAward): Record<string, string> {
  const { instalments } = changedAward(present.instalments, shares, present.commitments);
  return Object.fromEntries(
    shares.flatMap((share) => {
      const before = present.instalments.find((part) => isSameInstalment(part, share));
      const after = instalments.find((part) => isSameInstalment(part, share));
      const field = shareField(share.dueYear, share.title);
      if ((after?.reclaimed ?? 0) > (before?.reclaimed ?? 0))
        return [
          [field, 'Davon ist schon mehr ausgezahlt. Das lässt sich nur mit einer Aufhebung zurücknehmen.'],
        ];
      if (share.dueYear < present.budgetYear && share.amount > (before?.amount ?? 0))
        return [
          [
            field,
            `${share.dueYear} ist vorbei: Bewilligen Sie den Betrag für ${present.budgetYear} oder später.`,
          ],
        ];
      return [];
    }),
  );
}

const groundFaults = (content: AmendmentContent, present: PresentAward): Record<string, string> =>
  totalOf(content.shares) < totalOf(present.instalments) && !content.requestedOn && !content.provision
    ? {
        grundlage: 'Wählen Sie, worauf sich die Kürzung stützt, oder geben Sie an, wann sie beantragt wurde.',
      }
    : {};

/** A change in words: how it was and how it is. */
export interface WordedChange {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** All that an amendment changes, in the order of the award. */
export function changesOf(content: AmendmentContent, present: PresentAward): WordedChange[] {
  const rows: WordedChange[] = [
    { what: 'Zweck', before: present.terms.purpose, after: content.purpose },
    { what: 'Bewilligungszeitraum', before: periodText(present.terms), after: periodText(content) },
    {
      what: 'Höhe der Zuwendung',
      before: formatEuro(totalOf(present.instalments)),
      after: formatEuro(totalOf(content.shares)),
    },
    ...placesOf(present.instalments, content.shares).map(({ dueYear, title }) => ({
      what: `Fällig ${dueYear}, ${titles[title]}`,
      before: amountAt(present.instalments, { dueYear, title }),
      after: amountAt(content.shares, { dueYear, title }),
    })),
  ];
  return rows.filter(({ before, after }) => before !== after);
}

const periodText = ({ from, to }: AwardTerms): string =>
  [from, to].map((day) => formatDate(Temporal.PlainDate.from(day))).join(' bis ');

type Place = Pick<Share, 'dueYear' | 'title'>;

/** Every year and title that one of the two names, in order. */
export function placesOf(...lists: readonly (readonly Place[])[]): Place[] {
  const all = lists.flat().map(({ dueYear, title }) => ({ dueYear, title }));
  return all
    .filter((place, index) => all.findIndex((other) => isSameInstalment(other, place)) === index)
    .sort((one, other) => one.dueYear - other.dueYear || other.title.localeCompare(one.title));
}

const amountAt = (shares: readonly Share[], place: Place): string =>
  formatEuro(totalOf(shares.filter((share) => isSameInstalment(share, place))));
