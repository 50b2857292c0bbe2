import { Clock } from '@libs/clock';
import { formatDate } from '@libs/dates';
import type { DataModel } from '@libs/letters-pdf';
import { cents, formatEuro } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import { words } from './words';

/** A value that a template can ask for. */
export interface Placeholder {
  /** "project.title"; within a loop "eintrag.label". */
  readonly path: string;
  /** What to copy into the template. */
  readonly insert: string;
  /** "Vorhaben, Titel". */
  readonly meaning: string;
  readonly example: string;
  /** Missing in some letters. */
  readonly optional: boolean;
}

/** Kept with a letter, never printed. */
const unprinted = new Set(['assumptions']);

/** How a number is printed, by its name; amounts of money unless it stands here. */
const numberFilters: Readonly<Record<string, string>> = {
  ...{ year: '', overdueDays: '', waitingPlace: '', count: '', points: '', of: '' },
  ...{ overrunPercent: ' | prozent', retentionPercent: ' | prozent' },
};

const ENTRY = 'eintrag';

interface Place {
  readonly path: string;
  /** The last name on the way. */
  readonly name: string;
  readonly meaning: readonly string[];
  /** Something on the way is missing in some letters. */
  readonly optional: boolean;
}

/** Every placeholder of a kind of letter, in the order of its data. */
export const placeholdersOf = (model: DataModel): Placeholder[] =>
  model.type === 'record' ? fieldsOf(model, { path: '', name: '', meaning: [], optional: false }) : [];

const fieldsOf = (model: DataModel & { type: 'record' }, place: Place): Placeholder[] =>
  Object.entries(model.fields)
    .filter(([name]) => !unprinted.has(name))
    .flatMap(([name, field]) =>
      at(field, {
        path: place.path === '' ? name : `${place.path}.${name}`,
        name,
        meaning: [...place.meaning, words[name] ?? name],
        optional: place.optional || field.optional,
      }),
    );

function at(model: DataModel, place: Place): Placeholder[] {
  if (model.type === 'record') return fieldsOf(model, place);
  if (model.type === 'list') return [loopOver(model, place), ...entriesOf(model, place)];
  return [{ ...described(place), insert: insertOf(model, place), example: exampleOf(model, place.name) }];
}

const described = ({ path, meaning, optional }: Place) => ({ path, meaning: meaning.join(', '), optional });

function loopOver({ of }: DataModel & { type: 'list' }, place: Place): Placeholder {
  const entry = of.type === 'record' ? '…' : insertOf({ ...of, optional: false }, { ...place, path: ENTRY });
  const insert = `{% for ${ENTRY} in ${place.path} %}\n- ${entry}\n{% endfor %}`;
  return { ...described(place), insert, example: 'Liste' };
}

const entriesOf = ({ of }: DataModel & { type: 'list' }, place: Place): Placeholder[] =>
  of.type === 'record' ? fieldsOf(of, { ...place, path: ENTRY, optional: false }) : [];

function insertOf(model: DataModel, { path, name }: Place): string {
  if (model.type === 'truth') return `{% if ${path} %} … {% endif %}`;
  const output = `{{ ${path}${filterOf(model, name)} }}`;
  return model.optional ? `{% if ${path} %}${output}{% endif %}` : output;
}

function filterOf({ type }: DataModel, name: string): string {
  if (type === 'number') return numberFilters[name] ?? ' | euro';
  return { date: ' | datum', moment: ' | zeitpunkt' }[type as string] ?? '';
}

const LONGEST_EXAMPLE = 80;

const moment = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: Clock.ZONE,
});

/** As a letter would show it. */
function exampleOf({ type, example }: DataModel, name: string): string {
  if (example === undefined) return '';
  if (type === 'date') return formatDate(Temporal.PlainDate.from(String(example)));
  if (type === 'moment') return `${moment.format(new Date(String(example)))} Uhr`;
  if (typeof example === 'boolean') return example ? 'ja' : 'nein';
  if (typeof example === 'number')
    return name in numberFilters ? String(example) : formatEuro(cents(example));
  return example.length <= LONGEST_EXAMPLE ? example : `${example.slice(0, LONGEST_EXAMPLE - 1)}…`;
}
