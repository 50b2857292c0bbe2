import { parseDate } from '@libs/dates';
import { parseEuro } from '@libs/money';
import { revocationGrounds } from '../../letters';
import { intentions } from './intentions';

/** How a field of a letter is filled in. */
export type Control =
  'line' | 'text' | 'date' | 'euro' | 'choice' | 'intention' | 'ground' | 'letter' | 'deadline' | 'plan';

/** A field of the form that a letter is written in. */
export interface Field {
  readonly name: string;
  readonly control: Control;
  readonly label: string;
  readonly hint?: string;
  /** Without it the letter can be kept as a draft, but not issued. */
  readonly required: boolean;
  /** Asked only once something is granted. */
  readonly onlyGranted?: true;
  /** Characters; those of the control when absent. */
  readonly most?: number;
  /** Of a choice: value to label. */
  readonly options?: Readonly<Record<string, string>>;
}

const LINE = 200;
const TEXT = 6000;
const longer: readonly Control[] = ['text', 'plan'];

export const mostOf = ({ control, most }: Field): number => most ?? (longer.includes(control) ? TEXT : LINE);

/** What is wrong with something typed, in German; undefined when it can be read. What the case knows is looked up later. */
const formats: Readonly<Record<Control, (text: string, field: Field) => string | undefined>> = {
  line: () => undefined,
  text: () => undefined,
  date: (text) => (isOfThisCentury(text) ? undefined : 'Geben Sie ein Datum wie 22.11.2026 ein.'),
  euro: (text) => (parseEuro(text) === null ? 'Geben Sie einen Betrag wie 12.345,67 ein.' : undefined),
  choice: (text, { options }) =>
    Object.hasOwn(options ?? {}, text) ? undefined : 'Wählen Sie eine der Antworten aus.',
  intention: (text) => (Object.hasOwn(intentions, text) ? undefined : 'Wählen Sie eine der Antworten aus.'),
  ground: (text) =>
    Object.hasOwn(revocationGrounds, text) ? undefined : 'Wählen Sie eine der Vorschriften aus.',
  letter: () => undefined,
  deadline: () => undefined,
  plan: () => undefined,
};

function isOfThisCentury(text: string): boolean {
  const year = parseDate(text)?.year ?? 0;
  return year >= 2000 && year <= 2099;
}

/** What has to be put right before the field can be kept: it does not have the form of its kind. */
export function faultOf(field: Field, text: string): string | undefined {
  const most = mostOf(field);
  if (text.length > most) return `Kürzen Sie den Text auf höchstens ${most.toLocaleString('de-DE')} Zeichen.`;
  return text === '' ? undefined : formats[field.control](text, field);
}
