import { type Part, parts } from './parts';

/** Where something can be put right: a part and, below the case's address, the page with its field. */
export interface Place {
  readonly part: Part;
  readonly path: string;
}

export const placeIn = (part: Part, anchor = ''): Place => ({
  part,
  path: `${parts[part].path}${anchor && `#${anchor}`}`,
});

const fixed: Readonly<Record<string, Place>> = {
  projectFrom: placeIn('project', 'von'),
  projectTo: placeIn('project', 'bis'),
  contractOn: placeIn('project', 'vertrag'),
  costs: placeIn('costs'),
  funding: placeIn('funding'),
};

const within: Readonly<Record<string, (name: string) => Place>> = {
  costs: (line) => ({ part: 'costs', path: `${parts.costs.path}/${line}` }),
  funding: (year) => placeIn('funding', `beantragt-${year}`),
  declarations: (id) => placeIn('declarations', `erklaerung-${id}`),
  attachments: () => placeIn('attachments', 'art'),
};

/** The place of a finding's field ("projectTo", "costs.<id>"); null for what no part can put right. */
export function placeOf(field: string | undefined): Place | null {
  const [group = '', name] = (field ?? '').split('.', 2);
  return (name === undefined ? fixed[group] : within[group]?.(name)) ?? null;
}
