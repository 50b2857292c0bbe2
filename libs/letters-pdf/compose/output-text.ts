/** What a placeholder may print. Anything else would leave a gap or "[object Object]" in a legal act. */
export class UnprintableValue extends Error {}

/** The value as clean text in NFC; throws UnprintableValue for missing, empty and composite values. */
export function outputText(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string')
    throw new UnprintableValue(value == null ? 'Wert fehlt' : 'Wert ist kein Text');
  const text = value.normalize('NFC').replace(controls, '').trim();
  if (text === '') throw new UnprintableValue('Wert ist leer');
  return text;
}

// Everything below the space except tab, line feed and carriage return.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g;

/** For one-line places such as subject, title and address. */
export const plainText = (value: unknown): string =>
  outputText(value).replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');

/** Stands for a line break that a user typed; Markdown gives it no meaning. */
export const TYPED_BREAK = '\u2028';

/**
 * The value as Markdown that can only ever be text: punctuation becomes character references, which by
 * CommonMark 2.5 never form structure (a backslash would, before the bar of a table cell).
 */
export const markdownText = (value: unknown): string =>
  outputText(value)
    .replace(/\t/g, ' ')
    .replace(/ *(\r\n?|\n|\u2029)/g, TYPED_BREAK)
    .replace(/\u2028{3,}/g, TYPED_BREAK + TYPED_BREAK)
    .replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
