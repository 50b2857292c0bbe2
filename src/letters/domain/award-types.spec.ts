import { compose } from '@libs/letters-pdf';
import { Temporal } from 'temporal-polyfill';
import { anAwardUnder, awardsByType } from '../testing/financing-types';
import { euros, letterTemplate } from '../testing/inputs';
import { awardLetter } from './award';
import type { AwardInput } from './award-input';
import { textOf } from './samples/letter-text';

const issued = { documentId: 'FW-2020-000001-ABCDEF', verifyUrl: null, createdAt: '2020-02-10T08:30:00Z' };
const written = (input: AwardInput): string =>
  textOf(compose(letterTemplate('zuwendungsbescheid.md'), { ...awardLetter(input), ...issued }));

describe.each<[keyof typeof awardsByType, string[], string[]]>([
  [
    'ANTEIL',
    [
      'von höchstens 50.000,00 €',
      'Anteilfinanzierung',
      'Zusammenarbeit',
      'beträgt 83,34 % der zuwendungsfähigen Ausgaben von 60.000,00 €',
      'Höchstbetrag 50.000,00 €: begrenzt die Zuwendung Nr. maxGrant 50.000,00 €',
      'verringert sich die Zuwendung anteilig',
      'Änderungen bis zu 500,00 €',
      'um bis zu 20 % überschritten',
    ],
    ['fester Betrag'],
  ],
  [
    'FESTBETRAG',
    [
      'eine Zuwendung von 30.000,00 €',
      'Festbetragsfinanzierung',
      'ein fester Betrag von 30.000,00 €',
      'Festbetrag für 3 beteiligte Körperschaften: 20.000,00 € + 2 × 5.000,00 € = 30.000,00 €',
      'wenn die Anzahl sinkt, nach der er bemessen ist',
    ],
    ['von höchstens', 'anteilig', 'Änderungen bis zu', 'überschritten werden'],
  ],
  [
    'FEHLBEDARF',
    [
      'Fehlbedarfsfinanzierung',
      'höchstens jedoch 40.000,00 € (Höchstbetrag)',
      'Fehlbedarf: 60.000,00 € abzüglich eigener und anderer Mittel 14.400,00 €',
      'um den vollen Betrag',
      'Änderungen bis zu 500,00 €',
    ],
    ['anteilig', 'fester Betrag'],
  ],
  [
    'VOLL',
    ['Vollfinanzierung', 'soweit andere Mittel sie nicht decken', 'um den vollen Betrag'],
    ['anteilig', 'Änderungen bis zu', 'fester Betrag'],
  ],
])('under %s the letter', (type, said, unsaid) => {
  const text = written(awardsByType[type]());

  it.each(said)('says “%s”', (phrase) => expect(text).toContain(phrase));
  it.each(unsaid)('does not say “%s”', (phrase) => expect(text).not.toContain(phrase));
  it('leaves out limits that were kept', () => expect(text).not.toContain('nicht überschritten'));
});

const terms = {
  minDraw: [{ minDraw: euros(1_000) }, 'Ein Mittelabruf muss mindestens 1.000,00 € betragen.'],
  lastDraw: [{ lastDraw: { day: 15, month: 11 } }, 'bis zum 15.11.2021 vorliegen'],
  retention: [{ retention: { share: 1_000 } }, 'Wir behalten 10 % der Zuwendung ein'],
  drawRounding: [{ drawRounding: '100' }, 'Auszahlungen werden auf volle 100 Euro abgerundet.'],
  reimbursement: [{ payout: 'reimbursement' }, 'als Erstattung von Rechnungen'],
  proofKind: [{ proofKind: 'confirmation' }, 'die zweckentsprechende Verwendung bestätigen'],
  interimProof: [{ interimProof: 'Ein Zwischennachweis ist jährlich zu führen.' }, 'Zwischennachweis'],
  auditOffice: [{ auditOffice: true }, 'Rechnungsprüfungsamt'],
  inventoryAbove: [{ inventoryAbove: euros(800) }, 'mehr als 800,00 € kostet'],
} as const satisfies Record<string, readonly [Parameters<typeof anAwardUnder>[0], string]>;

it.each(Object.entries(terms))(
  'says of %s what the directive says, and nothing where it is silent',
  (_, [rule, phrase]) => {
    expect(written(anAwardUnder(rule))).toContain(phrase);
    expect(written(anAwardUnder({}))).not.toContain(phrase);
  },
);

it('keeps nothing back from a grant below the limit', () =>
  expect(written(anAwardUnder({ retention: { share: 1_000, above: euros(48_000) } }))).not.toContain(
    'Wir behalten 10',
  ));

it('names the consent of the Finance Ministry', () => {
  const consent = { on: Temporal.PlainDate.from('2020-02-03'), reference: 'H 1200-7/20' };
  const text = written({ ...awardsByType.ANTEIL(), consent });
  expect(text).toContain('über 80 % der zuwendungsfähigen Ausgaben');
  expect(text).toContain('Sie liegt vor: H 1200-7/20 vom 03.02.2020.');
});

it('recognises of a line what months and tax leave, so that the parts add up', () => {
  const facts = { funding: [], inputTax: 'yes' as const };
  const base = anAwardUnder({}).facts;
  const costs = base.costs.map((line) => ({ ...line, vatRate: 1_900, months: 36 }));
  const rules = { vat: 'borne', eligibleMonths: [{ category: 'licence', months: 24 }] } as const;
  const { costs: shown, costsTotal, financing } = awardLetter(anAwardUnder(rules, { ...facts, costs }));
  expect(shown[0]!.eligible).toBeLessThan(shown[0]!.amount);
  expect(costsTotal.eligible).toBe(financing.eligible);
});
