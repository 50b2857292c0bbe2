import { Liquid, LiquidError, type Template } from 'liquidjs';
import { filters } from './filters';
import { blockTags, lineTags } from './check/tag-table';
import { filterTable } from './check/filter-table';
import { lineBreaksIn } from './head-keys';
import { LetterTemplateError } from './letter-template-error';
import { markdownText, outputText, plainText } from './output-text';

/** No includes, no files, no side doors to the output: what a template editor needs and no more. */
const allowedTags: readonly string[] = [...Object.keys(blockTags), ...lineTags];

/** Filters that cannot turn a missing value into a gap. */
const allowedFilters = Object.keys(filterTable);

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

/**
 * A tag alone on its line leaves no empty line behind, which would end a Markdown table: the line break moves
 * into the tag, so that every line keeps its number.
 */
const closeTagLines = (source: string): string =>
  source.replace(/^[ \t]*(\{%(?:(?!%\}).)*?)(-?%\})[ \t]*(\r?\n)/gm, '$1$3$2');

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

interface Filling {
  /** Kind of the template. */
  readonly template: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Where the source begins in the template, for messages. */
  readonly firstLine?: number;
}

/**
 * Fills placeholders: user text is escaped for the target. Throws LetterTemplateError for an unknown
 * placeholder or filter, a value that is missing or empty, and bad syntax.
 */
export function fill(
  target: keyof typeof engines,
  source: string,
  { template, data, firstLine }: Filling,
): string {
  try {
    return engines[target].renderSync(parse(target, source), data) as string;
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    const { input, begin } = error.token;
    const line = firstLine && firstLine + lineBreaksIn(input.slice(0, begin));
    throw new LetterTemplateError(template, placeOf(error), reasonOf(error), line);
  }
}

/** As it was written, before its line break moved. */
const placeOf = ({ token }: LiquidError): string => token.getText().replace(/\s*\n(-?%\})$/, '$1');

/** What would take more room or time than any letter needs. */
export const TOO_LARGE =
  'Eine Schleife läuft zu oft, oder mehrere stehen ineinander; begrenzen Sie sie, etwa auf die Einträge einer Liste';

function reasonOf(error: LiquidError): string {
  if (error.name === 'UndefinedVariableError') return 'Platzhalter unbekannt oder Wert fehlt';
  if (error.message.includes('limit exceeded')) return TOO_LARGE;
  if (error.name === 'RenderError') return error.originalError?.message ?? error.message;
  return `Schreibweise: ${error.message}`;
}
