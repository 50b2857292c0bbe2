import type { InterimLetter } from '../interim-letter';
import type { ReminderLetter } from '../reminder-letter';
import type { RequestLetter } from '../request-letter';
import { citedOn } from '../provisions';
import { caseworker, sampleDay, sampleMatter, sampleUntil } from './matter';

export const sampleRequest: RequestLetter = {
  ...sampleMatter,
  points: [
    {
      field: 'Ausgabenplan, Testserver mit Zubehör',
      text: 'Bitte legen Sie ein Angebot vor, aus dem die Einzelpreise hervorgehen.',
    },
    {
      field: 'Finanzierungsplan 2027',
      text: 'Die Mittel Dritter von 3.000,00 € sind nicht belegt. Von wem kommen sie, und sind sie zugesagt?',
    },
    { field: null, text: 'Bitte erläutern Sie, welche Dienste des Landes Sie geprüft haben.' },
  ],
  cooperation: citedOn(sampleDay, '§ 26 Abs. 2'),
  extension: citedOn(sampleDay, '§ 31 Abs. 7'),
  until: sampleUntil,
  consequence:
    'Ohne das Angebot können wir die Ausgaben für den Testserver nicht als zuwendungsfähig anerkennen.',
  signatory: caseworker,
};

export const sparseRequest: RequestLetter = {
  ...sampleRequest,
  points: [{ field: null, text: 'Bitte reichen Sie die Projektbeschreibung nach.' }],
  consequence: null,
};

export const sampleInterim: InterimLetter = {
  ...sampleMatter,
  text:
    'Ihr Antrag ist vollständig und nach der Richtlinie förderfähig. Die Mittel dieses Haushaltsjahres sind jedoch vergeben.\n\n' +
    'Werden Mittel frei, entscheiden wir in der Reihenfolge des Eingangs.',
  waitingPlace: 4,
  waiting: {
    count: 9,
    offered: false,
    rule: 'Es zählt der Tag, an dem der Antrag vollständig eingegangen ist, am selben Tag das Aktenzeichen.',
  },
  expectedBy: '2027-02-26',
  signatory: caseworker,
};

export const sparseInterim: InterimLetter = {
  ...sampleInterim,
  waitingPlace: null,
  waiting: null,
  expectedBy: null,
};

export const sampleReminder: ReminderLetter = {
  ...sampleMatter,
  what: 'der Verwendungsnachweis',
  due: '2026-10-30',
  overdueDays: 23,
  missing: ['Sachbericht', 'Belegliste'],
  until: sampleUntil,
  consequence:
    'Wird der Nachweis nicht rechtzeitig vorgelegt, kann der Zuwendungsbescheid ganz oder teilweise auch mit Wirkung für die ' +
    'Vergangenheit widerrufen und die Zuwendung mit Zinsen zurückgefordert werden (§ 49 Abs. 3 Satz 1 Nr. 2, § 49a VwVfG).',
};

export const sparseReminder: ReminderLetter = {
  ...sampleReminder,
  due: '2026-12-18',
  overdueDays: null,
  missing: [],
  until: null,
  consequence: null,
};
