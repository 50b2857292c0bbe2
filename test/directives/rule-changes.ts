import type { Cents } from '@libs/money';
import type { ItemRules, RuleName } from '@libs/directive';
import {
  beginRules,
  capScopes,
  directiveRecipients,
  earlyStarts,
  evidenceKinds,
  expenseCategories,
  financingTypes,
  keysOf,
  measures,
  payoutMethods,
  proofKinds,
  roundingUnits,
  selectionMethods,
  stageCounts,
  vatRules,
} from '@libs/directive/vocabulary';
import {
  basisPoints,
  type Changes,
  day,
  dayOfYear,
  entries,
  fields,
  flag,
  number,
  otherOf,
  premise,
  setOf,
  wording,
} from './changes';

export type RuleValue<N extends RuleName> = NonNullable<ItemRules[N]>['value'];
type EntryOf<N extends RuleName> = RuleValue<N> extends readonly (infer E)[] ? E : never;

const amount = number<Cents>();
const period = fields<RuleValue<'useWithin'>>({ count: number() });
const byId = ({ id }: { readonly id: string }) => id;
const evidence = otherOf(keysOf(evidenceKinds));

const steps = entries<EntryOf<'fixedAmounts'>['steps'][number]>(
  ({ from }) => `ab ${from}`,
  fields({ from: number(), amount, perFurther: amount }, ['perFurther']),
);
const papers = entries<EntryOf<'attachments'>>(byId, fields({ required: flag, when: premise }));

const conditionChanges = fields<EntryOf<'conditions'>>({ evidence, attachment: wording, when: premise }, [
  'attachment',
]);

/** How each rule might be written otherwise. */
export const ruleChanges: { readonly [N in RuleName]: Changes<RuleValue<N>> } = {
  recipients: setOf(keysOf(directiveRecipients)),
  minPartners: number(),
  minCooperation: number(),
  leadApplicant: flag,
  regions: entries(byId, () => []),
  minInhabitants: number(),
  maxInhabitants: number(),
  circumstances: entries(byId, () => []),
  filing: entries(({ from, to }) => `${from} bis ${to}`, fields({ from: day, to: day })),
  cutoffs: entries(({ day, month }) => `${day}.${month}.`, dayOfYear),
  selection: otherOf(keysOf(selectionMethods)),
  scoring: wording,
  stages: otherOf(keysOf(stageCounts)),

  financing: otherOf(keysOf(financingTypes)),
  rounding: otherOf(keysOf(roundingUnits)),
  rate: basisPoints,
  ownShare: basisPoints,
  bonuses: entries(
    byId,
    fields({ add: basisPoints, replace: basisPoints, items: entries(String, () => []), when: premise }, [
      'items',
    ]),
  ),
  rateCap: basisPoints,
  consentAbove: basisPoints,
  fixedAmounts: entries(
    ({ per, when }) => (when ? `${per} when` : per),
    fields({ per: otherOf(keysOf(measures)), steps, when: premise }, ['when']),
  ),
  minGrant: amount,
  maxGrant: amount,
  minTotalCost: amount,
  recipientCaps: entries(
    ({ over }) => over,
    fields({ amount, over: otherOf(keysOf(capScopes)), years: number() }),
  ),

  categories: setOf(keysOf(expenseCategories).filter((name) => name !== 'running_cost')),
  runningCost: flag,
  eligibleMonths: entries(({ category }) => category, fields({ months: number() })),
  vat: otherOf(keysOf(vatRules)),
  maxPersons: number(),
  maxDuration: period,

  plan: wording,
  conditions: entries(byId, (condition) => conditionChanges({ evidence: 'check', ...condition })),
  declarations: papers,
  attachments: papers,
  exclusions: entries(byId, fields({ evidence })),

  begin: otherOf(keysOf(beginRules)),
  ancillaryTerms: wording,
  useWithin: period,
  proofWithin: period,
  earlyStart: otherOf(keysOf(earlyStarts)),
  ancillaryTermsHash: wording,
  payout: otherOf(keysOf(payoutMethods)),
  minDraw: amount,
  lastDraw: dayOfYear,
  retention: fields({ share: basisPoints, above: amount }, ['above']),
  drawRounding: otherOf(keysOf(roundingUnits)),
  proofKind: otherOf(keysOf(proofKinds)),
  interimProof: wording,
  auditOffice: flag,
  purposeBinding: period,
  inventoryAbove: amount,
  vouchersKept: period,
  planOverrun: basisPoints,
  reductionThreshold: amount,
  recoveryThreshold: amount,
  interestThreshold: amount,
  proofSample: basisPoints,
};
