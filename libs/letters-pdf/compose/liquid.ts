import { Liquid, LiquidError, type Template } from 'liquidjs';
import { filters } from './filters';
import { LetterTemplateError } from './letter-template-error';
import { markdownText, outputText, plainText } from './output-text';

/** No includes, no files, no side doors to the output: what a template editor needs and no more. */
const allowedTags = ['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment', '#'];

/** Filters that cannot turn a missing value into a gap. */
const allowedFilters = [
  ...['default', 'downcase', 'first', 'last', 'minus', 'plus', 'reverse'],
  ...['size', 'slice', 'sort', 'times', 'upcase', 'where'],
];

function engine(outputEscape: (value: unknown) => string): Liquid {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape,
    parseLimit: 1_000_000,
    renderLimit: 2_000,
    memoryLimit: 10_000_000,
  });
  for (const tag of Object.keys(liquid.tags)) if (!allowedTags.includes(tag)) delete liquid.tags[tag];
  for (const name of Object.keys(liquid.filters))
    if (!allowedFilters.includes(name)) delete liquid.filters[name];
  for (const [name, filter] of Object.entries(filters)) liquid.registerFilter(name, filter);
  // The one way past the escape: text that staff wrote as Markdown, such as a block of standard conditions.
  liquid.registerFilter('markdown', { raw: true, handler: outputText });
  return liquid;
}

const engines = { markdown: engine(markdownText), plain: engine(plainText) };

/** A tag alone on its line leaves no empty line behind, which would end a Markdown table. */
const closeTagLines = (source: string): string =>
  source.replace(/^[ \t]*(\{%(?:(?!%\}).)*%\})[ \t]*\r?\n/gm, '$1');

const parsed = new Map<string, Template[]>();

function parse(target: keyof typeof engines, source: string): Template[] {
  const key = `${target}\n${source}`;
  const known = parsed.get(key);
  if (known) return known;
  if (parsed.size > 500) parsed.clear();
  const template = engines[target].parse(closeTagLines(source));
  parsed.set(key, template);
  return template;
}

/**
 * Fills placeholders: user text is escaped for the target. Throws LetterTemplateError for an unknown
 * placeholder or filter, a value that is missing or empty, and bad syntax.
 */
export function fill(
  target: keyof typeof engines,
  source: string,
  { template, data }: { template: string; data: Readonly<Record<string, unknown>> },
): string {
  try {
    return engines[target].renderSync(parse(target, source), data) as string;
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    throw new LetterTemplateError(template, error.token.getText(), reasonOf(error));
  }
}

function reasonOf(error: LiquidError): string {
  if (error.name === 'UndefinedVariableError') return 'Platzhalter unbekannt oder Wert fehlt';
  if (error.name === 'RenderError') return error.originalError?.message ?? error.message;
  return `Schreibweise: ${error.message}`;
}
