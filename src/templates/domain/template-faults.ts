import {
  checkTemplate,
  compose,
  LetterTemplateError,
  modelOf,
  splitTemplate,
  type TemplateFault,
  TOO_LARGE,
} from '@libs/letters-pdf';
import { type LetterKind, letterKinds, letterSamples } from '../../letters';
import { slugOf } from './address';
import { isTooLong, tooLong } from './draft-text';

/** What the data of a kind look like. */
export const dataModelOf = (kind: LetterKind) => modelOf(Object.values(letterSamples[kind]));

/** Everything that keeps a text from being the template of a kind, in the order of its lines. */
export function faultsOf(kind: LetterKind, text: string): readonly TemplateFault[] {
  if (isTooLong(text)) return [{ line: 1, place: 'Vorlage', text: tooLong }];
  const faults = [...checkTemplate(text, dataModelOf(kind)), ...headFaults(kind, text)];
  return faults.length > 0 ? faults.toSorted((a, b) => a.line - b.line) : sampleFaults(kind, text);
}

/** What the head must say for this kind, and what stands beside the text in the database. */
function headFaults(kind: LetterKind, text: string): TemplateFault[] {
  const entries = entriesOf(text);
  const kindLine = entries.get('kind');
  const counted = ['version', 'validFrom'].filter((name) => entries.has(name));
  return [
    ...(kindLine && kindLine.value !== slugOf(kind)
      ? [{ line: kindLine.line, place: 'kind', text: otherKind(kind) }]
      : []),
    ...counted.map((name) => ({ line: entries.get(name)!.line, place: name, text: countedByItself })),
    ...(letterKinds[kind].act ? actFaults(entries) : []),
  ];
}

/** What the head of every act must say. */
const neededByActs = [
  {
    place: 'remedy',
    value: 'court',
    text: 'Ein Bescheid braucht eine Rechtsbehelfsbelehrung. Schreiben Sie „remedy: court“ und im Text Gericht und Frist.',
  },
  {
    place: 'signature',
    value: 'name',
    text: 'Ein Bescheid braucht einen Namen. Schreiben Sie „signature: name“: Wer ihn erlässt, muss daraus hervorgehen (§ 37 Abs. 3 VwVfG).',
  },
] as const;

const actFaults = (entries: ReadonlyMap<string, Entry>): TemplateFault[] =>
  neededByActs
    .filter(({ place, value }) => entries.get(place)?.value !== value)
    .map(({ place, text }) => ({ line: entries.get(place)?.line ?? 2, place, text }));

interface Entry {
  readonly line: number;
  readonly value: string;
}

/** The entries of the head, each with its line; of those that take several only the first. */
function entriesOf(text: string): ReadonlyMap<string, Entry> {
  const lines = splitTemplate(text)?.yaml.split('\n') ?? [];
  return new Map(
    lines.flatMap((line, index) => {
      const [, name, value = ''] = /^(\w+):\s*['"]?([^'"\s]*)/.exec(line) ?? [];
      return name === undefined ? [] : [[name, { line: index + 2, value }] as const];
    }),
  );
}

const otherKind = (kind: LetterKind): string =>
  `Das ist die Vorlage für „${letterKinds[kind].title}“. Schreiben Sie „kind: ${slugOf(kind)}“.`;
const countedByItself =
  'Fassung und erster Tag stehen nicht im Text: Gezählt wird von selbst, der Tag kommt mit der Freigabe. Löschen Sie die Zeile.';

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
  text:
    fault.text === TOO_LARGE
      ? `${fault.text}.`
      : `${fault.text} (${where}). Setzen Sie die Stelle in eine Bedingung {% if … %} … {% endif %}.`,
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
