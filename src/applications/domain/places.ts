import type { Finding } from '@libs/directive';
import { type Part, parts } from './parts';

/** Where something can be seen or put right. */
export interface Place {
  /** The part that is unfinished without it; null for what no answer in the form changes. */
  readonly part: Part | null;
  /** Below the case's address: the page with its field. */
  readonly path: string;
}

const pathOf = (part: Part, field: string): string => `${parts[part].path}${field && `#${field}`}`;

export const placeIn = (part: Part, field = ''): Place => ({ part, path: pathOf(part, field) });

export const placeInLine = (line: string, field = ''): Place => ({
  part: 'costs',
  path: `${parts.costs.path}/${line}${field && `#${field}`}`,
});

/** What is only shown there. */
const shownIn = (part: Part): Place => ({ part: null, path: pathOf(part, '') });

const fixed: Readonly<Record<string, Place>> = {
  recipientKind: shownIn('applicant'),
  recipientInhabitants: shownIn('applicant'),
  inhabitants: shownIn('applicant'),
  earlierGrants: shownIn('funding'),
  projectFrom: placeIn('project', 'von'),
  projectTo: placeIn('project', 'bis'),
  contractOn: placeIn('project', 'vertrag'),
  partners: placeIn('project', 'partner'),
  leads: placeIn('specifics', 'federfuehrung'),
  cooperationYears: placeIn('specifics', 'dauer'),
  jointInhabitants: placeIn('specifics', 'einwohner'),
  persons: placeIn('specifics', 'personen'),
  licences: placeIn('specifics', 'lizenzen'),
  holds: placeIn('specifics'),
  costs: placeIn('costs'),
  funding: placeIn('funding'),
};

/** Where a draft changes its version or its item, below the address of its case. */
export const REBINDING = 'fassung';

const rebinding: Place = { part: null, path: REBINDING };

/** Findings that no answer puts right, but another version or item does. */
const byCode: Readonly<Partial<Record<Finding['code'], Place>>> = {
  outside_validity: rebinding,
  item_paused: rebinding,
};

const within: Readonly<Record<string, (name: string, code: Finding['code']) => Place>> = {
  costs: (line, code) => placeInLine(line, lineFields[code]),
  funding: (year) => placeIn('funding', `beantragt-${year}`),
  holds: (id) => placeIn('specifics', `antwort-${id}`),
  declarations: (id) => placeIn('declarations', `erklaerung-${id}`),
  attachments: (id) => placeIn('attachments', `unterlage-${id}`),
};

const lineFields: Readonly<Partial<Record<Finding['code'], string>>> = {
  cost_not_eligible: 'kategorie',
  months_not_eligible: 'monate',
};

/** The place of a finding by its field ("projectTo", "costs.<id>"); null for what concerns the whole application. */
export function placeOf({ field, code }: Pick<Finding, 'field' | 'code'>): Place | null {
  const moved = byCode[code];
  if (moved || field === undefined) return moved ?? null;
  const [group = '', name] = field.split('.', 2);
  return (name === undefined ? fixed[group] : within[group]?.(name, code)) ?? null;
}
