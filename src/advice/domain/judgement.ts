import {
  applies,
  type DirectiveVersion,
  evaluate,
  type Evaluation,
  type Facts,
  type Finding,
  type FundingItem,
} from '@libs/directive';
import { type Cents, cents, ZERO } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import { type CompleteAnswers, factsOf } from './facts';

/** What has to be handed in or declared, with the paragraph that asks for it. */
export interface Papers {
  readonly texts: readonly string[];
  readonly paragraph: string;
  readonly mark: Finding['mark'];
}

/** What a version of the directive would make of the answers if an application were filed on a day. */
export interface Judgement {
  readonly version: DirectiveVersion;
  readonly item: FundingItem;
  readonly evaluation: Evaluation;
  readonly grant: Cents;
  readonly byYear: readonly { readonly year: number; readonly amount: Cents }[];
  /** What stands against a grant. */
  readonly obstacles: readonly Finding[];
  /** What to know or to mend beyond that. */
  readonly remarks: readonly Finding[];
  readonly attachments: Papers;
  readonly declarations: Papers;
}

/** Judges the answers by one item. The amount explains itself before anything is requested, so that no step speaks of it. */
export function judge(
  version: DirectiveVersion,
  item: FundingItem,
  answers: CompleteAnswers,
  on: Temporal.PlainDate,
): Judgement {
  const evaluation = evaluate(version, item.letter, factsOf(answers, item, on));
  const facts = factsOf(answers, item, on, evaluation.grant);
  const { findings } = evaluate(version, item.letter, facts);
  const spoken = findings.filter(({ code, field }) => !(code === 'amounts_missing' && field === 'funding'));
  return {
    version,
    item,
    evaluation,
    grant: evaluation.grant,
    byYear: yearsOf(evaluation),
    obstacles: spoken.filter(({ severity }) => severity === 'blocking'),
    remarks: spoken.filter(({ severity }) => severity !== 'blocking'),
    ...papersOf(item, facts),
  };
}

function yearsOf({ grantByYear }: Evaluation): Judgement['byYear'] {
  const sums = new Map<number, Cents>();
  for (const { year, amount } of grantByYear) sums.set(year, cents((sums.get(year) ?? ZERO) + amount));
  return [...sums].map(([year, amount]) => ({ year, amount }));
}

/** What shows that a condition is met stands with the attachments. */
function papersOf({ rules }: FundingItem, facts: Facts): Pick<Judgement, 'attachments' | 'declarations'> {
  const { attachments, declarations, conditions } = rules;
  const needed = ({ required, when }: (typeof attachments.value)[number]) => required && applies(when, facts);
  const files = attachments.value.filter(needed);
  const proofs = conditions.value
    .filter(({ evidence, when }) => evidence === 'upload' && applies(when, facts))
    .map(
      ({ id, text, attachment = id }) =>
        attachments.value.find((file) => file.id === attachment)?.text ?? text,
    );
  const texts = [...new Set([...files.map(({ text }) => text), ...proofs])];
  return {
    attachments: { ...attachments, texts },
    declarations: { ...declarations, texts: declarations.value.filter(needed).map(({ text }) => text) },
  };
}

/** Those without obstacle first, then by the number of obstacles; among equals the higher grant, then the letter. */
export const byFit = (a: Judgement, b: Judgement): number =>
  a.obstacles.length - b.obstacles.length ||
  b.grant - a.grant ||
  a.item.letter.localeCompare(b.item.letter, 'de');

/** Whether applications for an item can be filed on a day. */
export const isOpen = ({ paused }: FundingItem, on: Temporal.PlainDate): boolean =>
  !paused || (paused.value.since?.toString() ?? '') > on.toString();
