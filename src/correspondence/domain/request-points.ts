import type { RequestInput } from '../../letters';

/** The parts of an application by the names under which the applicant knows them. */
const parts = [
  ...['Antragsteller', 'Vorhaben', 'Angaben zum Gegenstand', 'Ausgabenplan', 'Finanzierungsplan'],
  ...['Erklärungen', 'Anlagen'],
];
const inPart = new RegExp(`^(${parts.join('|')}):\\s+(.+)$`, 'su');

/** A point of a Nachforderung; one that begins with the name of a part and a colon concerns that part. */
export function requestPoint(point: string): RequestInput['points'][number] {
  const [, field, text] = inPart.exec(point) ?? [];
  return field && text ? { field, text } : { field: null, text: point };
}
