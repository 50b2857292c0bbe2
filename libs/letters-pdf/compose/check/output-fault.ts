import type { DataModel } from './data-model';

const bare = (content: string): string => content.split('|', 1)[0]!.trim();

/** What keeps a value of each type from being printed as it is. */
const faults: Partial<Record<DataModel['type'], (path: string, model: DataModel) => string>> = {
  date: (path) => `„${path}“ ist ein Tag. Schreiben Sie {{ ${path} | datum }}.`,
  moment: (path) => `„${path}“ ist ein Zeitpunkt. Schreiben Sie {{ ${path} | zeitpunkt }}.`,
  truth: (path) =>
    `„${path}“ ist wahr oder falsch und kein Text. Fragen Sie danach mit {% if ${path} %} … {% endif %}.`,
  list: (path) =>
    `„${path}“ ist eine Liste. Schreiben Sie {{ ${path} | join: ", " }} oder {% for eintrag in ${path} %} … {% endfor %}.`,
  record: (path, model) =>
    `„${path}“ besteht aus mehreren Angaben. Nennen Sie eine davon: ${partsOf(path, model).join(', ')}.`,
};

const partsOf = (path: string, model: DataModel): string[] =>
  model.type === 'record' ? Object.keys(model.fields).map((name) => `${path}.${name}`) : [];

/** Why a value cannot stand in a letter as it is, and what to write instead; undefined when it can. */
export const outputFault = (model: DataModel, content: string): string | undefined =>
  faults[model.type]?.(bare(content), model);
