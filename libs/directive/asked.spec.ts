import { askedBy, describePremise, offerOf, type Premise } from './index';
import { offerRule } from './offer';
import { delivered, euros, withRules } from './testing/examples';

type Values = Parameters<typeof withRules>[1];
const base = delivered('2021');
const itemWith = (values: Values) => withRules(base, { conditions: [], exclusions: [], ...values }).items[0]!;
const nothing = {
  partners: false,
  leads: false,
  cooperationYears: false,
  jointInhabitants: false,
  persons: false,
  licences: false,
  months: [],
  vat: false,
  earlierGrants: false,
  questions: [],
};
const bonus = (when: Premise) => [{ id: 'x', text: 'Zuschlag', add: 100, when }];
const per = (measure: 'partners' | 'inhabitants' | 'persons' | 'licences') => ({
  fixedAmounts: [{ per: measure, steps: [{ from: 1, amount: euros(1) }] }],
});
const paper = (when: Premise) => [{ id: 'x', text: 'Satz', required: true, when }];

it.each<readonly [string, Values, Partial<typeof nothing>]>([
  ['nothing', {}, {}],
  ['partners by a least number', { minPartners: 2 }, { partners: true }],
  ['partners by a lead', { leadApplicant: true }, { partners: true, leads: true }],
  ['no lead where none is needed', { leadApplicant: false }, {}],
  ['partners by a bonus', { bonuses: bonus({ partners: 2 }) }, { partners: true }],
  ['partners by a condition', { conditions: paper({ partners: 2 }) }, { partners: true }],
  ['partners by a declaration', { declarations: paper({ partners: 2 }) }, { partners: true }],
  ['partners by an attachment', { attachments: paper({ partners: 2 }) }, { partners: true }],
  ['no partners by other premises', { bonuses: bonus({ maxInhabitants: 5 }) }, {}],
  ['partners by fixed amounts', per('partners'), { partners: true }],
  ['inhabitants, known of one alone', per('inhabitants'), {}],
  [
    'inhabitants of all',
    { ...per('inhabitants'), minPartners: 2 },
    { partners: true, jointInhabitants: true },
  ],
  ['the years of the cooperation', { minCooperation: 5 }, { cooperationYears: true }],
  [
    'partners by a fixed amount on top',
    { fixedAmounts: [{ ...per('persons').fixedAmounts[0]!, when: { partners: 2 } }] },
    { partners: true, persons: true },
  ],
  ['persons', per('persons'), { persons: true }],
  ['persons and bodies by their most', { maxPersons: 1 }, { persons: true, partners: true }],
  ['licences', per('licences'), { licences: true }],
  ['earlier grants', { recipientCaps: [{ amount: euros(1), over: 'programme' }] }, { earlierGrants: true }],
  ['input tax', { vat: 'borne' }, { vat: true }],
])('asks for %s', (_, values, asked) => expect(askedBy(itemWith(values))).toEqual({ ...nothing, ...asked }));

it('asks for the months of the kinds of cost that are limited', () =>
  expect(askedBy(itemWith({ eligibleMonths: [{ category: 'licence', months: 24 }] })).months).toEqual([
    'licence',
  ]));

it('asks the applicant only for what the applicant answers for', () => {
  const entry = (id: string, evidence?: 'declaration' | 'upload' | 'check') => ({
    id,
    text: id,
    ...(evidence ? { evidence } : {}),
  });
  const { questions } = askedBy(
    itemWith({
      regions: [entry('region')],
      circumstances: [entry('circumstance')],
      conditions: [
        entry('declared', 'declaration'),
        entry('shown', 'upload'),
        entry('checked', 'check'),
        entry('plain'),
      ],
      exclusions: [entry('exclusion'), entry('denied', 'declaration'), entry('looked_up', 'check')],
    }),
  );
  expect(questions.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'region region',
    'circumstance circumstance',
    'condition declared',
    'exclusion exclusion',
    'exclusion denied',
  ]);
});

it.each<readonly [Premise, string]>([
  [{ holds: 'reuse' }, '„Nachnutzung“'],
  [{ partners: 2 }, 'mindestens 2 beteiligten Körperschaften'],
  [{ recipients: ['district', 'town'] }, 'Landkreis oder Kreisangehörige Stadt'],
  [{ maxInhabitants: 10_000 }, 'höchstens 10.000 Einwohnern'],
  [{ categories: ['licence', 'training'] }, 'Ausgaben für Lizenzen oder Schulungen'],
  [{ requestedAbove: euros(50_000) }, 'einer Zuwendung über 50.000,00 €'],
  [{ partners: 2, maxInhabitants: 5 }, 'mindestens 2 beteiligten Körperschaften und höchstens 5 Einwohnern'],
])('describes %j', (premise, words) =>
  expect(
    describePremise(premise, (id) => (id === 'reuse' ? 'Nachnutzung' : id)).replaceAll('\u00a0', ' '),
  ).toBe(words),
);

it.each<readonly [Values, string, string]>([
  [{}, 'bis zu 80 % der zuwendungsfähigen Ausgaben', 'rate'],
  [{ financing: 'FESTBETRAG', ...per('persons') }, 'fester Betrag', 'fixedAmounts'],
  [{ financing: 'FEHLBEDARF', maxGrant: euros(60_000) }, 'Fehlbedarf bis zu 60.000,00 €', 'maxGrant'],
  [{ financing: 'VOLL' }, 'alle zuwendungsfähigen Ausgaben', 'financing'],
])('offers by %j', (values, words, rule) => {
  const item = itemWith(values);
  expect(offerOf(item).replaceAll('\u00a0', ' ')).toBe(words);
  expect(offerRule(item)).toBe(item.rules[rule as 'rate']);
});
