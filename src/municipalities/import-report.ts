import { formatDate } from '@libs/dates';
import type { RegisterComparison } from './domain/compare';
import { fieldLabels, type FieldChange } from './domain/field-changes';
import {
  countByKind,
  type RegisterEdition,
  type RegisterEntry,
  registerKinds,
  type RegisterKind,
  type Succession,
} from './domain/register-entry';

const number = new Intl.NumberFormat('de-DE');

const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;

/** "5 kreisfreie Städte, 115 Städte, 485 Gemeinden" */
export const kindsText = (entries: readonly { readonly kind: RegisterKind }[]): string =>
  (Object.entries(countByKind(entries)) as [RegisterKind, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => counted(count, registerKinds[kind].one, registerKinds[kind].many))
    .join(', ');

/** "Thüringen, Gebietsstand 31.08.2025: 605 Gemeinden (5 kreisfreie Städte, …), 17 Landkreise" */
export function editionText({ territoryDate, landName, entries }: RegisterEdition): string {
  const municipalities = entries.filter(({ kind }) => kind !== 'district');
  const parts = [
    `${counted(municipalities.length, 'Gemeinde', 'Gemeinden')} (${kindsText(municipalities)})`,
    kindsText(entries.filter(({ kind }) => kind === 'district')),
  ];
  return `${landName}, Gebietsstand ${formatDate(territoryDate)}: ${parts.filter(Boolean).join(', ')}`;
}

interface Scope {
  readonly edition: RegisterEdition;
  /** Names that a part lists before it says how many more there are. */
  readonly most: number;
}

/** The lines of a preview: what is added, changed and ended, with names and counts, and who took over. */
export function comparisonLines(comparison: RegisterComparison, { edition, most }: Scope): string[] {
  const { added, changed, ended, unchanged, successions, withoutHeir, ignored } = comparison;
  const succession = successionLine([...edition.entries, ...ended.map(({ before }) => before)]);
  const list = <T>(items: readonly T[], line: (item: T) => string): string[] =>
    shortened(items.map(line), most);
  const section = <T>(title: string, items: readonly T[], line: (item: T) => string): string[] =>
    items.length === 0 ? [] : [`${title}: ${number.format(items.length)}`, ...list(items, line)];
  return [
    heading('Neu', added, ({ entry }) => entry),
    ...list(added, ({ entry }) => nameAndKey(entry)),
    heading('Geändert', changed, ({ entry }) => entry),
    ...list(changed, ({ before, fields }) => `${nameAndKey(before)}: ${fields.map(fieldText).join('; ')}`),
    heading('Beendet', ended, ({ before }) => before),
    ...list(ended, ({ before, on }) => `${nameAndKey(before)} zum ${formatDate(on)}`),
    `Unverändert: ${number.format(unchanged)}`,
    ...section('Nachfolge', successions, succession),
    ...section('Nachfolger offen (mit --successors nachtragen)', withoutHeir, nameAndKey),
    ...section('Nachfolger zu Schlüsseln, die das Register nicht kennt (übergangen)', ignored, succession),
  ];
}

function heading<T>(title: string, items: readonly T[], entryOf: (item: T) => RegisterEntry): string {
  const kinds = kindsText(items.map(entryOf));
  return `${title}: ${number.format(items.length)}${kinds && ` (${kinds})`}`;
}

const shortened = (lines: readonly string[], most: number): string[] => [
  ...lines.slice(0, most).map((line) => `  ${line}`),
  ...(lines.length > most ? [`  … und ${number.format(lines.length - most)} weitere; --all zeigt alle`] : []),
];

const nameAndKey = ({ name, ags }: RegisterEntry): string => `${name} (${ags})`;

function successionLine(entries: readonly RegisterEntry[]): (succession: Succession) => string {
  const names = new Map(entries.map((entry) => [entry.ags, nameAndKey(entry)]));
  return ({ oldAgs, newAgs, on, note, inferred }) =>
    `${names.get(oldAgs) ?? oldAgs} → ${names.get(newAgs) ?? newAgs} zum ${formatDate(on)}${remark(note, inferred)}`;
}

const remark = (note: string | null, inferred: boolean): string =>
  note ? ` (${inferred ? 'abgeleitet: ' : ''}${note})` : '';

const fieldText = ({ field, before, after }: FieldChange): string =>
  `${fieldLabels[field]} ${valueText(field, before)} → ${valueText(field, after)}`;

function valueText(field: FieldChange['field'], value: FieldChange['before']): string {
  if (value === null) return 'ohne Angabe';
  if (field === 'kind') return registerKinds[value as RegisterKind].one;
  return typeof value === 'number' ? number.format(value) : value;
}
