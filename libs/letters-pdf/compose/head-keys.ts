/** The head of a template, before its placeholders are filled. */
export interface FrontMatter {
  readonly kind: string;
  /** Of a file that the product is delivered with; the database counts by itself. */
  readonly version: string;
  /** Of such a file: the first day of its use. */
  readonly validFrom: string;
  readonly title: string;
  readonly subject: string;
  readonly signature: 'name' | 'none';
  readonly closing: string;
  readonly notes: readonly string[];
  readonly enclosures: readonly string[];
  readonly numbering: 'paragraphs' | 'none';
  /** The Rechtsbehelf that the letter instructs about. */
  readonly remedy: 'court' | 'none';
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const oneOf =
  (...words: string[]) =>
  (value: unknown): boolean =>
    words.includes(value as string);

interface HeadKey {
  readonly is: (value: unknown) => boolean;
  /** What to write, in words. */
  readonly expected: string;
  /** Its value when it is left out; nothing: it must be there. */
  readonly otherwise?: unknown;
}

export const headKeys: Readonly<Record<keyof FrontMatter, HeadKey>> = {
  kind: { is: isText, expected: 'die Art des Schreibens, etwa „zuwendungsbescheid“' },
  version: { is: isText, expected: 'die Fassung, etwa „1.0“', otherwise: '–' },
  validFrom: {
    is: (value) => value === '' || (isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value)),
    expected: 'ein Tag wie „2026-11-22“',
    otherwise: '',
  },
  title: { is: isText, expected: 'der Titel des Schreibens' },
  subject: { is: isText, expected: 'der Betreff' },
  signature: {
    is: oneOf('name', 'none'),
    expected: '„name“ (jemand zeichnet) oder „none“ (niemand zeichnet)',
  },
  closing: { is: isText, expected: 'die Zeile über dem Namen, etwa „Im Auftrag“', otherwise: 'Im Auftrag' },
  notes: { is: isTextList, expected: 'eine Liste von Absätzen, jeder mit „- “ davor', otherwise: [] },
  enclosures: { is: isTextList, expected: 'eine Liste von Anlagen, jede mit „- “ davor', otherwise: [] },
  numbering: {
    is: oneOf('paragraphs', 'none'),
    expected: '„paragraphs“ (Abschnitte und Absätze bekommen Nummern) oder „none“',
    otherwise: 'none',
  },
  remedy: {
    is: oneOf('court', 'none'),
    expected: '„court“ (mit Rechtsbehelfsbelehrung) oder „none“',
    otherwise: 'none',
  },
};

/** Head, and what follows it. */
const fences = /^(---\r?\n)([\s\S]*?)(\r?\n---\r?\n)([\s\S]*)$/;

export interface TemplateParts {
  readonly yaml: string;
  readonly markdown: string;
  /** The line in which each begins. */
  readonly yamlLine: number;
  readonly markdownLine: number;
}

/** Null for a text without a head. */
export function splitTemplate(text: string): TemplateParts | null {
  const [, open, yaml, close, markdown] = fences.exec(text) ?? [];
  if (open === undefined || yaml === undefined || close === undefined || markdown === undefined) return null;
  return { yaml, markdown, yamlLine: 2, markdownLine: 2 + lineBreaksIn(yaml) + lineBreaksIn(close) };
}

export const lineBreaksIn = (text: string): number => text.split('\n').length - 1;
