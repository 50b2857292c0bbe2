import type { DirectiveVersion, FundingItem } from '@libs/directive';
import type { FormErrors } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import type { Answers } from './answers';
import { compare, type Comparison } from './comparison';
import type { CompleteAnswers } from './facts';
import { byFit, isOpen, judge, type Judgement } from './judgement';
import type { Place } from './place';

/** An answer without which nothing can be reckoned, and the field that asks for it. */
export interface Gap {
  readonly field: string;
  readonly text: string;
}

export type Outcome =
  { readonly kind: 'faulty' } | { readonly kind: 'incomplete'; readonly gaps: readonly Gap[] } | Judged;

export interface Judged {
  readonly kind: 'judged';
  readonly main: Judgement;
  /** False when the best of the open items stands in for one that is not known yet. */
  readonly chosen: boolean;
  /** Whether an application for the main item can be filed today. */
  readonly open: boolean;
  /** The other open items under the same answers, the best first. */
  readonly others: readonly Judgement[];
  readonly comparison: Comparison | null;
}

export interface Plan {
  readonly answers: Answers;
  readonly errors: FormErrors;
  readonly place: Place;
}

export const openItems = ({ items }: DirectiveVersion, on: Temporal.PlainDate): FundingItem[] =>
  items.filter((item) => isOpen(item, on));

/** The item that was asked for; null when it is not known yet, or not in this version. */
export const chosenItem = ({ items }: DirectiveVersion, { item }: Answers): FundingItem | null =>
  items.find(({ letter }) => letter === item) ?? null;

/** What comes of a plan under the version of the day, beside its neighbours. */
export function outcomeOf(
  versions: readonly DirectiveVersion[],
  version: DirectiveVersion,
  on: Temporal.PlainDate,
  { answers, errors, place }: Plan,
): Outcome {
  if (Object.keys(errors).length > 0) return { kind: 'faulty' };
  const gaps = gapsIn(answers, place);
  const open = openItems(version, on);
  if (gaps.length > 0 || (open.length === 0 && !chosenItem(version, answers)))
    return { kind: 'incomplete', gaps };
  const complete = answers as CompleteAnswers;
  const ranked = open.map((item) => judge(version, item, complete, on)).sort(byFit);
  const wanted = chosenItem(version, answers);
  const main = wanted ? judge(version, wanted, complete, on) : ranked[0]!;
  return {
    kind: 'judged',
    main,
    chosen: wanted !== null,
    open: open.includes(main.item),
    others: ranked.filter(({ item }) => item !== main.item),
    comparison: compare(versions, main, complete),
  };
}

function gapsIn({ recipientKind, costs }: Answers, place: Place): Gap[] {
  const who =
    place.kind === 'several'
      ? { field: 'ags', text: 'Welche der gefundenen Kommunen Sie meinen' }
      : { field: 'kommune', text: 'Wer den Antrag stellt: der Name Ihrer Kommune oder ihre Art' };
  return [
    ...(recipientKind === null ? [who] : []),
    ...(costs.length === 0
      ? [{ field: 'ausgabe1.art', text: 'Mindestens eine Ausgabe mit Art und Betrag' }]
      : []),
  ];
}
