import type { DataModel } from './data-model';
import { elementOf, ofType } from './data-model';
import { nearest } from './nearest';

export type Report = (text: string) => void;

/** One step of a path: a name, a position in a list, or something reckoned. */
export type PathStep = string | number | null;

const hasSize: readonly DataModel['type'][] = ['list', 'text', 'date', 'moment'];

/** What stands at the end of a path; a step that leads nowhere is reported with what to do. */
export function followPath(
  start: DataModel,
  path: string,
  steps: readonly PathStep[],
  report: Report,
): DataModel {
  let model = start;
  let name = path;
  for (const step of steps) {
    const next = take(model, step);
    if (!next) {
      report(lostAt(model, name, step));
      return ofType('unknown');
    }
    model = next;
    name = typeof step === 'string' ? `${name}.${step}` : `${name}[${step ?? '…'}]`;
  }
  return model;
}

/** Undefined where there is nothing. */
function take(model: DataModel, step: PathStep): DataModel | undefined {
  if (step === 'size' && hasSize.includes(model.type)) return ofType('number');
  if (model.type === 'record')
    return typeof step === 'string' ? ownField(model.fields, step) : ofType('unknown');
  if (model.type === 'list') return isElement(step) ? elementOf(model) : undefined;
  return undefined;
}

const ownField = (fields: Readonly<Record<string, DataModel>>, name: string): DataModel | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

const isElement = (step: PathStep): boolean =>
  typeof step !== 'string' || step === 'first' || step === 'last';

function lostAt(model: DataModel, name: string, step: PathStep): string {
  const lost = typeof step === 'string' ? `${name}.${step}` : `${name}[${step ?? '…'}]`;
  if (model.type === 'record') return unknownPlaceholder(lost, likest(model, name, [String(step)]));
  if (model.type === 'list')
    return `„${name}“ ist eine Liste. „${step}“ gibt es nur bei ihren Einträgen: {% for eintrag in ${name} %} … {{ eintrag.${step} }} … {% endfor %}.`;
  return `„${name}“ hat keine Teile. Löschen Sie „.${step}“.`;
}

/** The path that is most like the one that was asked for, as far as there is one. */
export function likest(model: DataModel, name: string, steps: readonly string[]): string | undefined {
  const [step, ...rest] = steps;
  if (step === undefined || model.type !== 'record') return name;
  const meant = nearest(step, Object.keys(model.fields));
  return meant && likest(model.fields[meant]!, `${name}.${meant}`, rest);
}

export const unknownPlaceholder = (path: string, meant: string | undefined): string =>
  `„${path}“ gibt es in den Daten dieses Schreibens nicht. ${
    meant ? `Meinten Sie „${meant}“?` : 'Wählen Sie eine Angabe aus der Liste der Platzhalter.'
  }`;
