import { requestPoint } from './request-points';

it.each([
  [
    'Finanzierungsplan: Bitte nennen Sie die Eigenmittel.',
    'Finanzierungsplan',
    'Bitte nennen Sie die Eigenmittel.',
  ],
  ['Angaben zum Gegenstand: Wie viele Lizenzen?', 'Angaben zum Gegenstand', 'Wie viele Lizenzen?'],
  ['Bitte beachten: Ein Angebot fehlt.', null, 'Bitte beachten: Ein Angebot fehlt.'],
  ['Anlagen:', null, 'Anlagen:'],
  ['Ein Angebot fehlt.', null, 'Ein Angebot fehlt.'],
])('%s', (point, field, text) => expect(requestPoint(point)).toEqual({ field, text }));
