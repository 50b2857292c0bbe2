import { parse } from 'yaml';
import { type FrontMatter, headKeys, isText, splitTemplate } from './head-keys';
import { LetterTemplateError } from './letter-template-error';

export type { FrontMatter };

interface ReadTemplate {
  readonly head: FrontMatter;
  /** The head as it is written. */
  readonly yaml: string;
  readonly markdown: string;
  /** The line of the text in which the Markdown begins. */
  readonly markdownLine: number;
}

/** Splits a template into its checked head and its Markdown; throws LetterTemplateError. */
export function readTemplate(text: string): ReadTemplate {
  const parts = splitTemplate(text);
  if (!parts) throw new LetterTemplateError('?', '---', 'Kopf der Vorlage fehlt');
  const head = readYaml(parts.yaml);
  const template = isText(head['kind']) ? head['kind'] : '?';
  for (const key of Object.keys(head)) {
    if (!Object.hasOwn(headKeys, key))
      throw new LetterTemplateError(template, key, 'unbekannte Angabe im Kopf');
  }
  for (const [key, { is, otherwise }] of Object.entries(headKeys)) {
    head[key] ??= otherwise;
    if (!is(head[key]))
      throw new LetterTemplateError(template, key, 'Angabe im Kopf fehlt oder ist ungültig');
  }
  if (head['remedy'] === 'court' && head['signature'] !== 'name')
    throw new LetterTemplateError(template, 'signature', UNSIGNED_ACT);
  return { ...parts, head: head as unknown as FrontMatter };
}

/** § 37 Abs. 3 VwVfG */
const UNSIGNED_ACT = 'ein Bescheid nennt, wer ihn zeichnet („signature: name“)';

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
