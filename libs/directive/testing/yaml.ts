import { DirectiveError } from '../reading/place';
import { parseDirective } from '../parse';
import { directiveText } from './examples';

/** A rule as a file writes it; the value in the short form of YAML. */
export const ruleText = (name: string, value: string, indent = '  ') =>
  [`${name}:`, `  value: ${value}`, '  paragraph: Nr. 1', '  source: Beispiel', '  mark: assumed', '']
    .map((line) => (line ? indent + line : line))
    .join('\n');

/** The file of 2021 with other shared rules instead of its own, or besides them. */
export function fileWith(rules: Readonly<Record<string, string>>): string {
  const without = Object.keys(rules).reduce(
    (text, name) => text.replace(new RegExp(`^ {2}${name}:\\n( {4}.*\\n)+`, 'm'), ''),
    directiveText('2021'),
  );
  const added = Object.entries(rules).map(([name, value]) => ruleText(name, value));
  return without.replace('\nrules:\n', `\nrules:\n${added.join('')}`);
}

/** What a lawyer is told about a file, one line a fault; nothing for a sound one. */
export function faultsOf(yaml: string): string[] {
  try {
    parseDirective(yaml);
  } catch (error) {
    if (error instanceof DirectiveError) return error.message.replaceAll('\u00a0', ' ').split('\n');
    throw error;
  }
  return [];
}

/** The file, that of 2021 unless another is given, in which one item has these rules of its own besides its others. */
export const itemWith = (
  letter: string,
  rules: Readonly<Record<string, string>>,
  file: string = directiveText('2021'),
): string => {
  const added = Object.entries(rules).map(([name, value]) => ruleText(name, value, '      '));
  if (added.length === 0) return file;
  return file.replace(
    new RegExp(`( {2}- letter: ${letter}\n(?: {4}(?!rules).*\n)*)(?: {4}rules:\n)?`),
    `$1    rules:\n${added.join('')}`,
  );
};
