import { type DataModel, elementOf, ofType } from './data-model';

interface FilterRule {
  /** What it can be given; left out: everything. */
  readonly takes?: readonly DataModel['type'][];
  /** The same in words: "Das geht nur mit …". */
  readonly takesWords?: string;
  /** How many arguments it needs, and how many it can have. */
  readonly args: readonly [least: number, most: number];
  readonly gives: (given: DataModel) => DataModel;
}

const text = () => ofType('text');
const number = () => ofType('number');
const same = (given: DataModel): DataModel => given;

const texts = { takes: ['text'], takesWords: 'einem Text' } as const;
const numbers = { takes: ['number'], takesWords: 'einer Zahl' } as const;
const dates = { takes: ['date'], takesWords: 'einem Tag wie 2026-11-22' } as const;
const lists = { takes: ['list'], takesWords: 'einer Liste' } as const;
const listOrText = {
  takes: ['list', 'text', 'date', 'moment'],
  takesWords: 'einer Liste oder einem Text',
} as const;

/** The filters of Liquid that cannot turn a missing value into a gap. */
export const filterTable = {
  default: { args: [1, 1], gives: (given) => ({ ...given, optional: false }) },
  downcase: { ...texts, args: [0, 0], gives: text },
  upcase: { ...texts, args: [0, 0], gives: text },
  first: { ...lists, args: [0, 0], gives: elementOf },
  last: { ...lists, args: [0, 0], gives: elementOf },
  reverse: { ...lists, args: [0, 0], gives: same },
  sort: { ...lists, args: [0, 1], gives: same },
  where: { ...lists, args: [1, 2], gives: same },
  size: { ...listOrText, args: [0, 0], gives: number },
  slice: { ...listOrText, args: [1, 2], gives: same },
  minus: { ...numbers, args: [1, 1], gives: number },
  plus: { ...numbers, args: [1, 1], gives: number },
  times: { ...numbers, args: [1, 1], gives: number },
} as const satisfies Readonly<Record<string, FilterRule>>;

/** The filters that letters add. */
const ownFilters: Readonly<Record<string, FilterRule>> = {
  euro: { takes: ['number'], takesWords: 'einem Betrag in Cent', args: [0, 0], gives: text },
  prozent: { ...numbers, args: [0, 0], gives: text },
  datum: { ...dates, args: [0, 0], gives: text },
  datum_lang: { ...dates, args: [0, 0], gives: text },
  zeitpunkt: { takes: ['moment'], takesWords: 'einem Zeitpunkt', args: [0, 0], gives: text },
  join: { ...lists, args: [0, 1], gives: text },
  markdown: { ...texts, args: [0, 0], gives: text },
};

/** Every filter that a template may use. */
export const allFilters: Readonly<Record<string, FilterRule>> = { ...filterTable, ...ownFilters };
