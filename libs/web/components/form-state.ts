import { formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';

export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;
/** Field name to German message; the name `wholeForm` carries what belongs to no single field. */
export type FormErrors = Readonly<Record<string, string>>;

/** What a person typed and what is wrong with it: everything a field needs to show itself again. */
export interface FormState {
  readonly values: FormValues;
  readonly errors: FormErrors;
}

/** The error key for a finding about the form as a whole. */
export const wholeForm = 'form';

export const emptyForm: FormState = { values: {}, errors: {} };

/** A form filled with values of any kind: numbers and dates are written as German text, `true` as "ja". */
export function formOf(values: Record<string, unknown>, errors: FormErrors = {}): FormState {
  const texts = Object.entries(values).map(([name, value]) => [name, textsOf(value)] as const);
  return { values: Object.fromEntries(texts), errors };
}

const textsOf = (value: unknown) =>
  Array.isArray(value) ? value.flatMap((item) => textOf(item) ?? []) : textOf(value);

function textOf(value: unknown): string | undefined {
  if (value instanceof Temporal.PlainDate) return formatDate(value);
  if (value === true) return 'ja';
  return ['string', 'number', 'bigint'].includes(typeof value) ? String(value) : undefined;
}

/** The text in a field that takes one value; the first one if more were sent. */
export const valueOf = (form: FormState, name: string): string => valuesOf(form, name)[0] ?? '';

/** All values sent under a name. */
export const valuesOf = (form: FormState, name: string): readonly string[] =>
  [form.values[name] ?? []].flat();

export const errorOf = (form: FormState, name: string): string | undefined => form.errors[name];

export const hasErrors = (form: FormState): boolean => Object.keys(form.errors).length > 0;

/** The main landmark, which the skip link jumps to; no field may take its id. */
export const mainId = 'inhalt';

/** The id of a field's first control: its name, made safe for links and CSS ("posten[0].betrag" is "posten-0-betrag"). */
export function fieldId(name: string): string {
  const id = name.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-|-$/g, '');
  return id === mainId ? `feld-${id}` : id;
}
