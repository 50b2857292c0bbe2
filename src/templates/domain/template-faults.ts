import { checkTemplate, compose, LetterTemplateError, modelOf, type TemplateFault } from '@libs/letters-pdf';
import { type LetterKind, letterKinds, letterSamples } from '../../letters';
import { slugOf } from './address';

/** Characters; ten times what a long template needs. */
export const LONGEST_TEXT = 100_000;
/** Lines; what two texts can be compared with. */
const MOST_LINES = 3_000;

/** What the data of a kind look like. */
export const dataModelOf = (kind: LetterKind) => modelOf(Object.values(letterSamples[kind]));

/** Everything that keeps a text from being the template of a kind, in the order of its lines. */
export function faultsOf(kind: LetterKind, text: string): readonly TemplateFault[] {
  if (text.length > LONGEST_TEXT || text.split('\n').length > MOST_LINES) return [tooLong];
  const faults = [...checkTemplate(text, dataModelOf(kind)), ...headFaults(kind, text)];
  return faults.length > 0 ? faults.toSorted((a, b) => a.line - b.line) : sampleFaults(kind, text);
}

const tooLong: TemplateFault = {
  line: 1,
  place: 'Vorlage',
  text: `Die Vorlage hat mehr als ${LONGEST_TEXT.toLocaleString('de-DE')} Zeichen oder ${MOST_LINES.toLocaleString('de-DE')} Zeilen. Kürzen Sie sie.`,
};

/** What the head must say for this kind and no other. */
function headFaults(kind: LetterKind, text: string): TemplateFault[] {
  const named = lineWith(text, /^kind:\s*['"]?([^'"\s]*)/);
  if (!named || named.value === slugOf(kind)) return [];
  return [
    {
      line: named.line,
      place: 'kind',
      text: `Diese Vorlage ist die für „${letterKinds[kind].title}“. Schreiben Sie „kind: ${slugOf(kind)}“.`,
    },
  ];
}

function lineWith(text: string, pattern: RegExp): { line: number; value: string } | undefined {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => pattern.test(line));
  return index === -1 ? undefined : { line: index + 1, value: pattern.exec(lines[index]!)![1]! };
}

const sampleNames = {
  full: 'im Beispiel mit allen Angaben',
  sparse: 'im Beispiel mit den nötigsten Angaben',
} as const;

/** What only shows with data: a value that some letters do not have, asked for without a condition. */
const sampleFaults = (kind: LetterKind, text: string): TemplateFault[] => {
  const faults = (Object.keys(sampleNames) as (keyof typeof sampleNames)[]).flatMap((name) => {
    const composed = composeWith(text, { ...letterSamples[kind][name] });
    return 'fault' in composed ? [inExample(composed.fault, sampleNames[name])] : [];
  });
  return [...new Map(faults.map((fault) => [`${fault.line} ${fault.place}`, fault])).values()];
};

const inExample = (fault: TemplateFault, where: string): TemplateFault => ({
  ...fault,
  text: `${fault.text} (${where}). Setzen Sie die Stelle in eine Bedingung {% if … %} … {% endif %}.`,
});

/** A letter of these data, or why there is none. */
export function composeWith(
  text: string,
  data: Readonly<Record<string, unknown>>,
): { readonly letter: ReturnType<typeof compose> } | { readonly fault: TemplateFault } {
  try {
    return { letter: compose(text, data) };
  } catch (error) {
    if (!(error instanceof LetterTemplateError)) throw error;
    return { fault: { line: error.line ?? 1, place: error.placeholder, text: error.reason } };
  }
}
