import { DirectiveError, type DirectiveVersion, type FundingItem, parseDirective } from '@libs/directive';
import { invalid } from './domain/refusals';
import { messages } from './messages';

export type DirectiveFault = DirectiveError['faults'][number];

/** Names stand in addresses and lists. */
const NAME = /^[\p{L}\p{N}.-]{1,20}$/u;

/** Ids of questions and papers stand in addresses and in the names of form fields. */
const ID = /^[\w-]{1,60}$/;
const named = [
  'regions',
  'circumstances',
  'conditions',
  'exclusions',
  'declarations',
  'attachments',
] as const satisfies readonly (keyof FundingItem['rules'])[];

/** Characters; ten times what a long directive needs. */
const LONGEST_FILE = 200_000;
/** Characters; nesting far deeper than such a line can hold brings the YAML reader down. */
const LONGEST_LINE = 1000;

/** A directive file that somebody brings. Errors: invalid_input with all faults and their lines. */
export function readDirective(yaml: string): DirectiveVersion {
  const read = tryDirective(yaml);
  if ('faults' in read) throw invalid(messages.imports.unreadable(new DirectiveError(read.faults).message));
  return read.file;
}

/** What keeps a text from being a directive file, in the order of its lines; nothing for one that can be read. */
export function faultsOf(yaml: string): readonly DirectiveFault[] {
  const read = tryDirective(yaml);
  return 'faults' in read ? read.faults.toSorted((a, b) => a.line - b.line) : [];
}

function tryDirective(
  yaml: string,
): { readonly file: DirectiveVersion } | { readonly faults: readonly DirectiveFault[] } {
  const oversized = sizeFaults(yaml);
  if (oversized.length > 0) return { faults: oversized };
  try {
    const file = parseDirective(yaml);
    const faults = [...(NAME.test(file.version) ? [] : [nameFault(yaml, file.version)]), ...idFaults(file)];
    return faults.length === 0 ? { file } : { faults };
  } catch (error) {
    if (error instanceof DirectiveError) return { faults: error.faults };
    throw error;
  }
}

function sizeFaults(yaml: string): DirectiveFault[] {
  const { fileTooLong, lineTooLong } = messages.imports;
  if (yaml.length > LONGEST_FILE) return [{ line: 1, place: 'Datei', text: fileTooLong(LONGEST_FILE) }];
  return yaml
    .split('\n')
    .flatMap((text, index) =>
      text.length > LONGEST_LINE
        ? [{ line: index + 1, place: 'Datei', text: lineTooLong(LONGEST_LINE) }]
        : [],
    );
}

const nameFault = (yaml: string, name: string): DirectiveFault => ({
  line: yaml.split('\n').findIndex((line) => line.startsWith('version')) + 1 || 1,
  place: 'version',
  text: messages.imports.nameUnusable(name),
});

/** Each once, though several items may inherit the rule. */
function idFaults({ items }: DirectiveVersion): DirectiveFault[] {
  const faults = items.flatMap(({ rules }) =>
    named.flatMap((rule) =>
      (rules[rule]?.value ?? [])
        .filter(({ id }) => !ID.test(id))
        .map(({ id }) => ({ line: rules[rule]!.line, place: rule, text: messages.imports.idUnusable(id) })),
    ),
  );
  return [...new Map(faults.map((fault) => [`${fault.line} ${fault.text}`, fault])).values()];
}
