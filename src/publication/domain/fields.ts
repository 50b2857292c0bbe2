import type { SheetColumn } from '@libs/exports';
import type { Grant } from './grant';

/** A column of the list, on the page and in the files, with what it means. */
export type Field = SheetColumn<Grant> & { readonly meaning: string };

/** Names a funding item: ("2018", "b") as "Dokumentenmanagementsysteme". */
export type ItemTitle = (directiveVersion: string, item: string) => string;

/** Every column of the list, in its order. Its key is the name of the field in the JSON file. */
export const fieldsOf = (itemTitle: ItemTitle): readonly Field[] => [
  {
    key: 'empfaenger',
    title: 'Empfänger',
    kind: 'text',
    meaning: 'Gemeinde, Stadt, Landkreis oder Zusammenschluss, an den der Bescheid ging',
    value: ({ recipient }) => recipient,
    sortKey: 'empfaenger',
  },
  {
    key: 'kreis',
    title: 'Landkreis',
    kind: 'text',
    meaning: 'Landkreis des Empfängers; bei kreisfreien Städten die Stadt selbst',
    value: ({ district }) => district,
    sortKey: 'kreis',
  },
  {
    key: 'massnahme',
    title: 'Maßnahme',
    kind: 'text',
    meaning: 'Bezeichnung des Vorhabens im Antrag',
    value: ({ measure }) => measure,
    sortKey: 'massnahme',
  },
  {
    key: 'gegenstand',
    title: 'Fördergegenstand',
    kind: 'text',
    meaning: 'Gegenstand der Förderung nach Nummer 2 der Richtlinie, mit deren Fassung',
    value: ({ directiveVersion, item }) =>
      `${itemTitle(directiveVersion, item)} (${directiveVersion} ${item})`,
  },
  {
    key: 'bewilligt_am',
    title: 'Bewilligt am',
    kind: 'date',
    meaning: 'Tag der Entscheidung',
    value: ({ decidedOn }) => decidedOn,
    sortKey: 'bewilligt_am',
  },
  {
    key: 'jahr',
    title: 'Jahr',
    kind: 'year',
    meaning: 'Jahr der Entscheidung',
    value: ({ decidedOn }) => Number(decidedOn.slice(0, 4)),
  },
  {
    key: 'bewilligt',
    title: 'Bewilligt',
    kind: 'money',
    meaning: 'Zuwendung laut Zuwendungsbescheid, in Euro',
    value: ({ granted }) => granted,
    sortKey: 'bewilligt',
  },
  {
    key: 'aktuell',
    title: 'Aktueller Stand',
    kind: 'money',
    meaning: 'Was davon heute gilt, nach Änderungen, Widerrufen und Rückzahlungen, in Euro',
    value: ({ current }) => current,
  },
  {
    key: 'aktenzeichen',
    title: 'Aktenzeichen',
    kind: 'text',
    meaning: 'Eindeutiger Schlüssel der Bewilligung',
    value: ({ number }) => number,
    sortKey: 'aktenzeichen',
  },
];
