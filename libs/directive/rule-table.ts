import { formatEuro } from '@libs/money';
import { formatPeriod, period } from './reading/period';
import { listOf, type Read, type Reader, record } from './reading/structure';
import { euro, flag, oneOf, percent, text, wholeNumber } from './reading/values';
import {
  beginRules,
  expenseCategories,
  financingTypes,
  keysOf,
  type Mark,
  marks,
  recipientKinds,
  roundingUnits,
} from './vocabulary';

/** One rule of a directive: its value, where it stands, how we know it and whether the ministry has confirmed it. */
export interface Rule<T> {
  readonly value: T;
  readonly paragraph: string;
  readonly source: string;
  readonly mark: Mark;
}

export const rule = <T>(value: Reader<T>) =>
  record({ value, paragraph: text, source: text, mark: oneOf(marks) }, {}) as Reader<Rule<T>>;

interface Definition<T> {
  readonly title: string;
  readonly read: Reader<T>;
  readonly show: (value: T) => string;
}
const define = <T>(title: string, read: Reader<T>, show: (value: T) => string): Definition<T> => ({
  title,
  read,
  show,
});

const paper = record({ id: text, text, required: flag }, {});
const condition = record({ id: text, text }, {});

/** "80 %" for 8000 basis points, "66,67 %" for 6667. */
export const formatPercent = (basisPoints: number) => `${String(basisPoints / 100).replace('.', ',')}\u00a0%`;

const listed = (labels: readonly string[]) => labels.join(', ');
const texts = (entries: readonly { readonly text: string }[]) => entries.map(({ text }) => text).join(' ');

/** A running cost has a rule of its own, because directives decide on it separately. */
const oneOffCategories = keysOf(expenseCategories).filter((category) => category !== 'running_cost');

/** Rules that each funding item must have, of its own or from the directive as a whole. */
export const neededRules = {
  recipients: define('Zuwendungsempfänger', listOf(oneOf(keysOf(recipientKinds))), (kinds) =>
    listed(kinds.map((kind) => recipientKinds[kind])),
  ),
  financing: define('Finanzierungsart', oneOf(keysOf(financingTypes)), (type) => financingTypes[type]),
  rate: define('Fördersatz', percent, (rate) => `bis zu ${formatPercent(rate)}`),
  ownShare: define('Eigenanteil', percent, (share) => `mindestens ${formatPercent(share)}`),
  categories: define('Zuwendungsfähige Ausgaben', listOf(oneOf(oneOffCategories)), (categories) =>
    listed(categories.map((category) => expenseCategories[category].label)),
  ),
  runningCost: define('Laufender Betrieb', flag, (eligible) =>
    eligible ? 'zuwendungsfähig' : 'nicht zuwendungsfähig',
  ),
  rounding: define('Abrundung', oneOf(keysOf(roundingUnits)), (unit) => roundingUnits[unit]),
  begin: define('Vorhabensbeginn', oneOf(keysOf(beginRules)), (begin) => beginRules[begin]),
  plan: define('Finanzierungsplan', text, (sentence) => sentence),
  conditions: define('Voraussetzungen', listOf(condition), texts),
  declarations: define('Erklärungen', listOf(paper), texts),
  attachments: define('Anlagen', listOf(paper), texts),
  ancillaryTerms: define('Nebenbestimmungen', text, (name) => name),
  useWithin: define('Verwendungsfrist', period, formatPeriod),
  proofWithin: define('Frist für den Verwendungsnachweis', period, formatPeriod),
} as const;

/** Rules that may be absent: then there is no such limit or duty. */
export const furtherRules = {
  minGrant: define('Mindestbetrag der Zuwendung', euro, formatEuro),
  maxGrant: define('Höchstbetrag der Zuwendung', euro, formatEuro),
  maxInhabitants: define('Höchstzahl der Einwohner', wholeNumber, (count) => count.toLocaleString('de-DE')),
  purposeBinding: define('Zweckbindung', period, formatPeriod),
  vouchersKept: define('Aufbewahrung der Belege', period, formatPeriod),
  planOverrun: define(
    'Überschreitung einzelner Ansätze',
    percent,
    (share) => `bis zu ${formatPercent(share)}`,
  ),
  reductionThreshold: define('Schwelle für die Ermäßigung', euro, formatEuro),
} as const;

export const ruleTable = { ...neededRules, ...furtherRules };
export type RuleName = keyof typeof ruleTable;

type ValueOf<N extends RuleName> = Read<(typeof ruleTable)[N]['read']>;
export type ItemRules = { readonly [N in keyof typeof neededRules]: Rule<ValueOf<N>> } & {
  readonly [N in keyof typeof furtherRules]?: Rule<ValueOf<N>>;
};

/** "Fördersatz: bis zu 80 %" */
export function describeRule<N extends RuleName>(name: N, { value }: Rule<ValueOf<N>>): string {
  const { title, show } = ruleTable[name] as unknown as Definition<ValueOf<N>>;
  return `${title}: ${show(value)}`;
}
