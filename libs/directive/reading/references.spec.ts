import { directiveText } from '../testing/examples';
import { faultsOf, fileWith, itemWith } from '../testing/yaml';
import { parseDirective } from '../parse';

type Row = readonly [name: string, rules: Record<string, string>, fault: string];

const coop = (more: string, add = 0) =>
  `[{ id: coop, text: Verbund, add: ${add}, when: { partners: 2 }, ${more} }]`;
const bonusIf = (id: string, more = '') =>
  `[{ id: coop, text: Verbund, add: 0, when: { holds: ${id} }${more} }]`;
const condition = (id: string, more = '') => `{ id: ${id}, text: Satz.${more} }`;
const declared = (id: string, more = '') => condition(id, `, evidence: declaration${more}`);
const paper = (id: string) => `{ id: ${id}, text: Satz., required: false }`;
const named = (id: string) => `{ id: ${id}, text: Wort }`;

it.each<Row>([
  [
    'a bonus for an item that does not exist',
    { bonuses: coop('items: [a, z]') },
    'Regel „Zuschläge zum Fördersatz“ (bonuses): Der Zuschlag „coop“ nennt den Gegenstand z, den es nicht gibt.',
  ],
  [
    'a bonus twice',
    { bonuses: `[${coop('').slice(1, -1)}, ${coop('').slice(1, -1)}]` },
    'Regel „Zuschläge zum Fördersatz“ (bonuses): Die Kennung „coop“ kommt zweimal vor.',
  ],
  [
    'a bonus for a circumstance nobody knows',
    { bonuses: bonusIf('reuse') },
    'Regel „Zuschläge zum Fördersatz“ (bonuses): „coop“ setzt „reuse“ voraus („holds“). Das ist weder ein Umstand ' +
      'noch ein Fördergebiet noch eine Voraussetzung dieses Gegenstands.',
  ],
  [
    'a paper for a circumstance nobody knows',
    { attachments: '[{ id: map, text: Karte, required: true, when: { holds: rural } }]' },
    'Regel „Anlagen“ (attachments): „map“ setzt „rural“ voraus („holds“).',
  ],
  [
    'a declaration for a circumstance nobody knows',
    { declarations: '[{ id: true_, text: Satz., required: true, when: { holds: rural } }]' },
    'Regel „Erklärungen“ (declarations): „true_“ setzt „rural“ voraus („holds“).',
  ],
  [
    'a bonus for a condition that nobody is asked about',
    { bonuses: bonusIf('necessary') },
    '„coop“ setzt „necessary“ voraus („holds“). Nach dieser Voraussetzung wird nicht gefragt: Sie braucht „evidence: declaration“.',
  ],
  [
    'a paper for a condition that a paper shows',
    {
      conditions: `[${condition('map', ', evidence: upload')}]`,
      attachments: `[${paper('map')}, { id: plan, text: Plan, required: true, when: { holds: map } }]`,
    },
    '„plan“ setzt „map“ voraus („holds“). Nach dieser Voraussetzung wird nicht gefragt',
  ],
  [
    'a fixed amount for a circumstance nobody knows',
    { fixedAmounts: '[{ per: persons, steps: [{ from: 1, amount: 9 }], when: { holds: reuse } }]' },
    'Ein Festbetrag nach „Personen“ setzt „reuse“ voraus („holds“). Das ist weder ein Umstand',
  ],
  [
    'a bonus beyond the whole',
    { bonuses: coop('', 0.01) },
    'Regel „Zuschläge zum Fördersatz“ (bonuses): Mit dem Zuschlag „coop“ steigt der Fördersatz auf 80,01 %. ' +
      'Zusammen mit dem Eigenanteil 20 % ist das mehr als 100 %.',
  ],
  [
    'a bonus that replaces beyond the whole',
    { ownShare: '10', bonuses: '[{ id: coop, text: Verbund, replace: 95, when: { partners: 2 } }]' },
    'Mit dem Zuschlag „coop“ steigt der Fördersatz auf 95 %.',
  ],
  [
    'conditions in a circle',
    {
      conditions: `[${declared('b', ', when: { holds: c }')}, ${declared('c', ', when: { holds: b }')}, ${declared('d', ', when: { holds: b }')}]`,
    },
    'Regel „Voraussetzungen“ (conditions): Die Voraussetzungen verweisen im Kreis aufeinander: „b“ setzt voraus „c“ setzt voraus „b“.',
  ],
  [
    'a condition that needs itself',
    { conditions: `[${declared('b', ', when: { holds: b }')}]` },
    'verweisen im Kreis aufeinander: „b“ setzt voraus „b“.',
  ],
  [
    'an id twice in a list',
    { circumstances: `[${named('x')}, ${named('x')}]` },
    'Regel „Umstände, auf die es ankommt“ (circumstances): Die Kennung „x“ ist schon unter „Umstände, auf die es ankommt“ vergeben.',
  ],
  [
    'an id twice in two lists',
    { circumstances: `[${named('x')}]`, exclusions: `[${named('x')}]` },
    'Regel „Ausschlüsse“ (exclusions): Die Kennung „x“ ist schon unter „Umstände, auf die es ankommt“ vergeben.',
  ],
  [
    'a region called like a condition',
    { regions: `[${named('necessary')}]` },
    'Regel „Voraussetzungen“ (conditions): Die Kennung „necessary“ ist schon unter „Fördergebiet“ vergeben.',
  ],
  [
    'a declaration twice',
    { declarations: `[${paper('x')}, ${paper('y')}, ${paper('x')}]` },
    'Regel „Erklärungen“ (declarations): Die Kennung „x“ kommt zweimal vor.',
  ],
  [
    'an attachment twice',
    { attachments: `[${paper('x')}, ${paper('x')}]` },
    'Regel „Anlagen“ (attachments): Die Kennung „x“ kommt zweimal vor.',
  ],
  [
    'evidence under the name of the condition that is no attachment',
    { conditions: `[${condition('link', ', evidence: upload')}]` },
    'Regel „Voraussetzungen“ (conditions): Die Voraussetzung „link“ wird durch die Anlage „link“ nachgewiesen, die es unter den Anlagen nicht gibt.',
  ],
  [
    'evidence that is no attachment',
    { conditions: `[${condition('link', ', evidence: upload, attachment: map')}]` },
    'durch die Anlage „map“ nachgewiesen',
  ],
  [
    'a cap over a period without years',
    { recipientCaps: '[{ amount: 20000, over: period }]' },
    'Regel „Höchstbetrag je Empfänger“ (recipientCaps): Für 20.000,00 € innerhalb einer Frist fehlt die Zahl der Jahre („years“).',
  ],
  [
    'a period of no years',
    { recipientCaps: '[{ amount: 20000, over: period, years: 0 }]' },
    'fehlt die Zahl',
  ],
  [
    'years without a period',
    { recipientCaps: '[{ amount: 20000, over: item, years: 3 }]' },
    'Für 20.000,00 € sind Jahre genannt, aber keine Frist („over: period“).',
  ],
  [
    'steps that fall',
    { fixedAmounts: '[{ per: partners, steps: [{ from: 5, amount: 2 }, { from: 2, amount: 1 }] }]' },
    'Regel „Festbeträge“ (fixedAmounts): Festbeträge nach „beteiligte Körperschaften“: Auf die Stufe ab 5 folgt die Stufe ab 2.',
  ],
  [
    'a step twice',
    { fixedAmounts: '[{ per: persons, steps: [{ from: 2, amount: 2 }, { from: 2, amount: 1 }] }]' },
    'Festbeträge nach „Personen“: Die Stufe ab 2 kommt zweimal vor.',
  ],
  [
    'a table without steps',
    { fixedAmounts: '[{ per: persons, steps: [] }]' },
    'Festbeträge nach „Personen“: Es fehlt die erste Stufe.',
  ],
  [
    'months of costs that do not count',
    { eligibleMonths: '[{ category: personnel, months: 24 }]' },
    'Regel „Anerkannte Monate“ (eligibleMonths): „Personal“ ist bei diesem Gegenstand nicht zuwendungsfähig.',
  ],
  [
    'windows that overlap by a day',
    { filing: '[{ from: 01.03.2021, to: 30.04.2021 }, { from: 01.01.2021, to: 01.03.2021 }]' },
    'Regel „Antragsfristen“ (filing): Die Antragsfristen 01.01.2021 bis 01.03.2021 und 01.03.2021 bis 30.04.2021 überschneiden sich.',
  ],
  [
    'a window that ends before it begins',
    { filing: '[{ from: 02.01.2022, to: 01.01.2022 }]' },
    'Die Antragsfrist 02.01.2022 bis 01.01.2022 endet vor ihrem Beginn.',
  ],
  [
    'a window before the validity',
    { filing: '[{ from: 01.01.2020, to: 31.12.2020 }]' },
    'Die Antragsfrist 01.01.2020 bis 31.12.2020 liegt außerhalb der Geltung der Richtlinie.',
  ],
  [
    'a window after the validity',
    { filing: '[{ from: 01.07.2024, to: 31.12.2024 }]' },
    'außerhalb der Geltung',
  ],
  [
    'a cap below the rate',
    { rateCap: '79' },
    'Regel „Höchstsatz“ (rateCap): Der Höchstsatz von 79 % liegt unter dem Fördersatz von 80 %.',
  ],
  [
    'a least above the most',
    { minGrant: '20000,01', maxGrant: '20000' },
    'Regel „Mindestbetrag der Zuwendung“ (minGrant): Der Mindestbetrag 20.000,01 € liegt über dem Höchstbetrag 20.000,00 €.',
  ],
  [
    'shares beyond the whole',
    { ownShare: '20,01' },
    'Regel „Eigenanteil“ (ownShare): Eigenanteil 20,01 % und Fördersatz 80 % sind zusammen mehr als 100 %.',
  ],
  [
    'more inhabitants at least than at most',
    { minInhabitants: '5001', maxInhabitants: '5000' },
    'Regel „Mindestzahl der Einwohner“ (minInhabitants): Mindestens 5.001 Einwohner sind mehr als die höchstens 5.000.',
  ],
])('refuses %s, once', (_, rules, fault) => {
  const faults = faultsOf(fileWith(rules));
  expect(faults.filter((line) => line.includes(fault))).toHaveLength(1);
  expect(faults.every((line) => /^Zeile \d+, Regel/.test(line))).toBe(true);
});

it.each<readonly [string, Record<string, string>]>([
  ['nothing changed', {}],
  ['a bonus for an item that exists', { bonuses: coop('items: [a, g]') }],
  ['a bonus up to the whole', { ownShare: '10', bonuses: coop('', 10) }],
  ['a bonus that the highest rate limits', { rateCap: '80', bonuses: coop('', 10) }],
  ['a bonus beyond a rate that is not used', { financing: 'VOLL', ownShare: '20', bonuses: coop('', 30) }],
  [
    'a fixed amount for a circumstance',
    {
      circumstances: `[${named('reuse')}]`,
      fixedAmounts: '[{ per: persons, steps: [{ from: 1, amount: 9 }], when: { holds: reuse } }]',
    },
  ],
  ['a bonus for a region', { regions: `[${named('rural')}]`, bonuses: bonusIf('rural') }],
  ['a bonus for a declared condition', { conditions: `[${declared('b')}]`, bonuses: bonusIf('b') }],
  ['conditions in a row', { conditions: `[${condition('b', ', when: { holds: c }')}, ${declared('c')}]` }],
  ['evidence among the attachments', { conditions: `[${condition('efficiency', ', evidence: upload')}]` }],
  ['a cap over a period', { recipientCaps: '[{ amount: 20000, over: period, years: 3 }]' }],
  [
    'rising steps',
    { fixedAmounts: '[{ per: persons, steps: [{ from: 1, amount: 9 }, { from: 2, amount: 8 }] }]' },
  ],
  [
    'windows side by side',
    { filing: '[{ from: 01.01.2021, to: 31.01.2021 }, { from: 01.02.2021, to: 01.03.2021 }]' },
  ],
  ['a window of one day on the last day', { filing: '[{ from: 30.06.2024, to: 30.06.2024 }]' }],
  ['a window that reaches out', { filing: '[{ from: 01.06.2024, to: 31.12.2024 }]' }],
  ['a cap at the rate', { rateCap: '80' }],
  ['least and most alike', { minGrant: '5', maxGrant: '5', minInhabitants: '5', maxInhabitants: '5' }],
  [
    'a cap below a rate that is not used',
    {
      financing: 'FESTBETRAG',
      fixedAmounts: '[{ per: persons, steps: [{ from: 1, amount: 9 }] }]',
      rateCap: '70',
      ownShare: '30',
    },
  ],
])('accepts %s', (_, rules) => expect(faultsOf(fileWith(rules))).toEqual([]));

it('tells all faults at once, with their lines', () => {
  const yaml = fileWith({ rateCap: '79', ownShare: '21', bonuses: bonusIf('reuse') });
  const lineOf = (name: string) => yaml.split('\n').indexOf(`  ${name}:`) + 2;
  expect(faultsOf(yaml).map((fault) => fault.split(':')[0])).toEqual([
    `Zeile ${lineOf('ownShare')}, Regel „Eigenanteil“ (ownShare)`,
    `Zeile ${lineOf('bonuses')}, Regel „Zuschläge zum Fördersatz“ (bonuses)`,
    `Zeile ${lineOf('rateCap')}, Regel „Höchstsatz“ (rateCap)`,
  ]);
});

it('names the line of the entry that is wrong', () => {
  const yaml = fileWith({ rateCap: '90' }).replace(
    /( {6}- id: efficiency\n)/,
    `      - id: twice\n        text: Karte\n        required: false\n      - id: twice\n        text: Plan\n        required: false\n$1`,
  );
  const second = yaml.split('\n').lastIndexOf('      - id: twice') + 1;
  expect(faultsOf(yaml)).toEqual([
    `Zeile ${second}, Regel „Anlagen“ (attachments): Die Kennung „twice“ kommt zweimal vor.`,
  ]);
});

it('names the item whose own rule contradicts a shared one', () =>
  expect(faultsOf(itemWith('c', { rateCap: '70' }))).toEqual([
    expect.stringMatching(/^Zeile \d+, Gegenstand c, Regel „Höchstsatz“ \(rateCap\): /),
  ]));

it('names the items for which alone a shared rule is wrong', () => {
  const yaml = itemWith('c', { rate: '85' });
  expect(faultsOf(yaml)).toEqual([
    expect.stringMatching(/^Zeile \d+, Gegenstand c, Regel „Eigenanteil“ \(ownShare\): .*85 %/),
  ]);
});

it('tells a circle once, wherever it is entered', () => {
  const circle = [
    ['c', 'd'],
    ['b', 'c'],
    ['d', 'b'],
    ['e', 'b'],
  ].map(([id, holds]) => declared(id!, `, when: { holds: ${holds} }`));
  expect(faultsOf(fileWith({ conditions: `[${circle.join(', ')}]` }))).toEqual([
    expect.stringContaining('„b“ setzt voraus „c“ setzt voraus „d“ setzt voraus „b“.'),
  ]);
});

it('looks at a bonus only for the items that it counts for', () => {
  const bonuses = (items: string) =>
    itemWith(
      'c',
      { circumstances: `[${named('reuse')}]` },
      fileWith({ bonuses: bonusIf('reuse', `, items: ${items}`) }),
    );
  expect(faultsOf(bonuses('[c]'))).toEqual([]);
  expect(faultsOf(bonuses('[c, e]'))).toEqual([expect.stringMatching(/, Gegenstand e, Regel „Zuschläge/)]);
});

it('says once what the directive as a whole lacks, and of an item what only it lacks', () => {
  const without = directiveText('2021').replace(/ {2}begin:\n(.*\n){4}/, '');
  expect(faultsOf(without)).toEqual([
    expect.stringMatching(/^Zeile \d+, Richtlinie: Es fehlt die Regel „Vorhabensbeginn“ \(begin\)\.$/),
  ]);
  expect(faultsOf(itemWith('c', { financing: 'FEHLBEDARF' }))).toEqual([
    expect.stringMatching(
      /^Zeile \d+, Gegenstand c: Es fehlt die Regel „Höchstbetrag der Zuwendung“ \(maxGrant\)\.$/,
    ),
  ]);
});

const like = (links: Readonly<Record<string, string>>) =>
  Object.entries(links).reduce(
    (text, [letter, model]) =>
      text.replace(`  - letter: ${letter}\n`, `  - letter: ${letter}\n    like: ${model}\n`),
    directiveText('2021'),
  );

it('takes over rules along a chain', () => {
  const { items } = parseDirective(like({ c: 'e', e: 'a' }));
  const running = items.map(({ letter, rules }) => [letter, rules.runningCost.value]);
  expect(Object.fromEntries(running)).toMatchObject({ a: true, c: true, e: true, f: false });
});

it.each([
  [{ c: 'c' }, 'Gegenstand c: Der Verweis „like“ läuft im Kreis: c wie c.'],
  [{ c: 'e', e: 'c' }, 'Gegenstand c: Der Verweis „like“ läuft im Kreis: c wie e wie c.'],
  [{ c: 'z' }, 'Gegenstand c: Die Regeln sollen wie bei Gegenstand z sein, den es nicht gibt („like“).'],
])('refuses like %j', (links, fault) =>
  expect(faultsOf(like(links as unknown as Record<string, string>)).join('\n')).toContain(fault),
);
