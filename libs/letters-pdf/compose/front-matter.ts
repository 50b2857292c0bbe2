import { parse } from 'yaml';
import { LetterTemplateError } from './letter-template-error';

/** The head of a template, before its placeholders are filled. */
export interface FrontMatter {
  readonly kind: string;
  readonly version: string;
  readonly validFrom: string;
  readonly title: string;
  readonly subject: string;
  readonly signature: 'name' | 'none';
  readonly closing: string;
  readonly notes: readonly string[];
  readonly enclosures: readonly string[];
  readonly numbering: 'paragraphs' | 'none';
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const oneOf =
  (...words: string[]) =>
  (value: unknown): boolean =>
    words.includes(value as string);

/** Each key, what it must be, and what it is when left out (nothing: it must be there). */
const keys: Readonly<Record<keyof FrontMatter, { is: (value: unknown) => boolean; otherwise?: unknown }>> = {
  kind: { is: isText },
  version: { is: isText },
  validFrom: { is: (value) => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value) },
  title: { is: isText },
  subject: { is: isText },
  signature: { is: oneOf('name', 'none') },
  closing: { is: isText, otherwise: 'Im Auftrag' },
  notes: { is: isTextList, otherwise: [] },
  enclosures: { is: isTextList, otherwise: [] },
  numbering: { is: oneOf('paragraphs', 'none'), otherwise: 'none' },
};

const fences = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/** Splits a template into its checked head and its Markdown; throws LetterTemplateError. */
export function readTemplate(text: string): { head: FrontMatter; markdown: string } {
  const [, yaml, markdown] = fences.exec(text) ?? [];
  if (yaml === undefined || markdown === undefined)
    throw new LetterTemplateError('?', '---', 'Kopf der Vorlage fehlt');
  const head = readYaml(yaml);
  const template = isText(head['kind']) ? head['kind'] : '?';
  for (const key of Object.keys(head)) {
    if (!(key in keys)) throw new LetterTemplateError(template, key, 'unbekannte Angabe im Kopf');
  }
  for (const [key, { is, otherwise }] of Object.entries(keys)) {
    head[key] ??= otherwise;
    if (!is(head[key]))
      throw new LetterTemplateError(template, key, 'Angabe im Kopf fehlt oder ist ungültig');
  }
  return { head: head as unknown as FrontMatter, markdown };
}

/** Numbers stay text ("1.10" is not 1.1). */
function readYaml(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe' });
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    throw new LetterTemplateError('?', '---', `Kopf ist kein YAML: ${(error as Error).message}`);
  }
  throw new LetterTemplateError('?', '---', 'Kopf der Vorlage ist keine Liste von Angaben');
}
