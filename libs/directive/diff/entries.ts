import { describePremise, type Premise } from '../premise';
import type { Bonus } from '../reading/bonus';
import { type Condition, formatPercent, type Paper, type RuleName, type ValueOf } from '../rules';
import { listed } from '../rules/texts';
import { evidenceKinds } from '../vocabulary';

const under = (when: Premise | undefined) => (when ? [`bei ${describePremise(when)}`] : []);
const withNotes = (text: string, notes: readonly string[]) =>
  notes.length > 0 ? `${text} (${notes.join('; ')})` : text;

const named = ({ text }: { readonly text: string }) => text;

const paper = ({ text, required, when }: Paper) =>
  withNotes(text, [required ? 'verlangt' : 'freiwillig', ...under(when)]);

const condition = ({ id, text, evidence = 'check', attachment = id, when }: Condition) =>
  withNotes(text, [
    evidenceKinds[evidence] + (evidence === 'upload' ? ` „${attachment}“` : ''),
    ...under(when),
  ]);

const exclusion = ({ text, evidence = 'declaration' }: ValueOf<'exclusions'>[number]) =>
  withNotes(text, [evidenceKinds[evidence]]);

const bonus = ({ text, add, replace, when, items }: Bonus) =>
  withNotes(`${text}: ${add === undefined ? formatPercent(replace!) : `${formatPercent(add)} mehr`}`, [
    ...under(when),
    ...(items ? [`nur für ${listed(items)}`] : []),
  ]);

/** Lists whose entries have ids, with the full wording of an entry. */
export const entryWords = {
  regions: named,
  circumstances: named,
  bonuses: bonus,
  conditions: condition,
  declarations: paper,
  attachments: paper,
  exclusions: exclusion,
} as const satisfies { readonly [N in RuleName]?: (entry: ListEntry<N>) => string };

type ListEntry<N extends RuleName> = ValueOf<N> extends readonly (infer E)[] ? E : never;
