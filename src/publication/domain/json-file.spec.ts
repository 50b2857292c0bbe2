import { cents, ZERO } from '@libs/money';
import fc from 'fast-check';
import { fieldsOf } from './fields';
import type { Grant } from './grant';
import { jsonFile } from './json-file';

const grant: Grant = {
  number: 'EGOV-2020-0001',
  recipient: 'Musterstadt',
  district: 'Musterkreis',
  measure: 'Elektronische Akte',
  directiveVersion: '2018',
  item: 'b',
  decidedOn: '2020-02-10',
  granted: cents(1_234_567),
  current: cents(1_000_000),
};

const fileOf = (grants: readonly Grant[]) =>
  jsonFile({
    programme: 'E-Government',
    source: 'Musteramt',
    rule: { published: true, least: cents(500_000), licence: 'dl-de/zero-2-0' },
    asOf: new Date('2020-03-01T08:00:00Z'),
    fields: fieldsOf(() => 'Dokumentenmanagement'),
    grants,
  });

it('says where it comes from and what its fields mean', () => {
  const file = fileOf([grant]);
  expect(file).toMatchObject({
    quelle: 'Musteramt',
    stand: '2020-03-01T08:00:00.000Z',
    lizenz: { kennung: 'dl-de/zero-2-0', adresse: 'https://www.govdata.de/dl-de/zero-2-0' },
    mindestbetrag: 5000,
    anzahl: 1,
  });
  expect(file.felder.map(({ name }) => name)).toEqual(Object.keys(file.bewilligungen[0]!));
  expect(file.felder.every(({ typ, bedeutung }) => typ && bedeutung)).toBe(true);
});

it('writes a grant with euros and days that programs read', () =>
  expect(fileOf([grant]).bewilligungen[0]).toEqual({
    empfaenger: 'Musterstadt',
    kreis: 'Musterkreis',
    massnahme: 'Elektronische Akte',
    gegenstand: 'Dokumentenmanagement (2018 b)',
    bewilligt_am: '2020-02-10',
    jahr: 2020,
    bewilligt: 12345.67,
    aktuell: 10000,
    aktenzeichen: 'EGOV-2020-0001',
  }));

it('gives back every amount to the cent', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (amount) => {
      const text = JSON.stringify(fileOf([{ ...grant, granted: cents(amount), current: ZERO }]));
      expect(text).toMatch(/"bewilligt":\d+(\.\d{1,2})?,/);
      const [row] = (JSON.parse(text) as { bewilligungen: { bewilligt: number }[] }).bewilligungen;
      expect(Math.round(row!.bewilligt * 100)).toBe(amount);
    }),
  ));
