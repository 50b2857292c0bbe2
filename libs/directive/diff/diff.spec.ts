import fc from 'fast-check';
import { delivered, deliveredVersions, directiveText } from '../testing/examples';
import { fileWith, itemWith } from '../testing/yaml';
import { parseDirective } from '../parse';
import { diffDirectives, type RuleChange } from './index';

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;
const told = (changes: readonly RuleChange[]) =>
  changes.map(
    ({ where, rule, entry, before, after }) =>
      [where, entry ? `${rule} ${entry}` : rule, plain(before), plain(after)] as const,
  );
const between = (before: string, after: string) =>
  told(diffDirectives(parseDirective(before), parseDirective(after)));
const whole = 'Ganze Richtlinie';
const base = directiveText('2021');

describe('the delivered versions', () => {
  it('tell from 2021 to 2024 what was confirmed, renamed and published', () => {
    const changes = told(diffDirectives(delivered('2021'), delivered('2024')));
    expect(changes).toEqual(
      expect.arrayContaining([
        [whole, 'Fundstelle', null, 'Thüringer Staatsanzeiger vom 01.07.2024 (Inkrafttreten)'],
        [
          whole,
          'Fördersatz',
          'bis zu 80 % (Höhe der Zuwendung)',
          'bis zu 80 % (Höhe der Zuwendung, angenommen)',
        ],
        [
          'Gegenstände a, b, d',
          'Laufender Betrieb',
          'zuwendungsfähig (Gegenstand der Förderung)',
          'zuwendungsfähig (Gegenstand der Förderung, angenommen)',
        ],
        [
          'Gegenstand c: Standardisierte Schnittstellen',
          'Gegenstand',
          'Schnittstellen (Nr. 2 Buchst. c, angenommen)',
          'Standardisierte Schnittstellen (Nr. 2 Buchst. c, angenommen)',
        ],
      ]),
    );
    const renamed = changes.filter(([, rule]) => rule === 'Gegenstand').map(([where]) => where.slice(0, 12));
    expect(renamed).toEqual(['Gegenstand c', 'Gegenstand d', 'Gegenstand e', 'Gegenstand f']);
  });

  it('tell from 2024 to 2025 that another authority awards, and that only c and f are open', () => {
    const changes = told(diffDirectives(delivered('2024'), delivered('2025')));
    expect(changes.slice(0, 4)).toEqual([
      [whole, 'Stand', 'Abgelöst', 'Antragstellung möglich'],
      [whole, 'Geltung ab', '01.07.2024 (Inkrafttreten)', expect.stringMatching(/^01\.01\.2025 /)],
      [whole, 'Geltung bis', '31.12.2024 (Inkrafttreten, angenommen)', null],
      [
        whole,
        'Bewilligungsbehörde',
        'Thüringer Finanzministerium (Verfahren)',
        'Thüringer Ministerium für Digitales und Infrastruktur (Verfahren)',
      ],
    ]);
    expect(changes.filter(([, rule]) => rule === 'Bewilligungen')).toEqual([
      [
        'Gegenstände a, b, d, e, g',
        'Bewilligungen',
        'möglich',
        'angehalten: Die Haushaltsmittel sind begrenzt. Bis auf Weiteres werden nur die Buchstaben c und f bewilligt (Stand 2025). (Programmseite)',
      ],
    ]);
  });

  it.each(deliveredVersions)('%s does not differ from itself', (name) =>
    expect(diffDirectives(delivered(name), delivered(name))).toEqual([]),
  );
});

it('does not count lines, sources or the name of the version', () => {
  const moved = base.replace(/source: .*/g, 'source: Beispiel').replace("version: '2021'", "version: 'x'");
  expect(between(base, `# eine Zeile mehr\n${moved}`)).toEqual([]);
});

type Row = readonly [
  string,
  before: Record<string, string>,
  after: Record<string, string>,
  ReturnType<typeof told>,
];
const one = '{ id: x, text: Eins., required: true }';

it.each<Row>([
  [
    'a rule that comes',
    {},
    { maxGrant: '20000' },
    [[whole, 'Höchstbetrag der Zuwendung', null, '20.000,00 € (Nr. 1, angenommen)']],
  ],
  [
    'a rule that goes',
    { maxGrant: '20000' },
    {},
    [[whole, 'Höchstbetrag der Zuwendung', '20.000,00 € (Nr. 1, angenommen)', null]],
  ],
  [
    'a rule that becomes a Soll',
    { rate: '70\n    should: false' },
    { rate: '70\n    should: true' },
    [[whole, 'Fördersatz', 'bis zu 70 % (Nr. 1, angenommen)', 'bis zu 70 % (Nr. 1, angenommen, Soll)']],
  ],
  [
    'entries that come, go and change',
    { declarations: `[${one}, { id: y, text: Zwei., required: true }]` },
    {
      declarations: `[{ id: z, text: Drei., required: false }, { id: x, text: Eins., required: true, when: { partners: 2 } }]`,
    },
    [
      [
        whole,
        'Erklärungen x',
        'Eins. (verlangt)',
        'Eins. (verlangt; bei mindestens 2 beteiligten Körperschaften)',
      ],
      [whole, 'Erklärungen y', 'Zwei. (verlangt)', null],
      [whole, 'Erklärungen z', null, 'Drei. (freiwillig)'],
    ],
  ],
  [
    'a list in another order',
    { circumstances: '[{ id: x, text: Eins }, { id: y, text: Zwei }]' },
    { circumstances: '[{ id: y, text: Zwei }, { id: x, text: Eins }]' },
    [],
  ],
  [
    'the items of a bonus',
    { ownShare: '10', bonuses: '[{ id: x, text: Verbund, add: 10, when: { partners: 2 } }]' },
    {
      ownShare: '10',
      bonuses: '[{ id: x, text: Verbund, replace: 90, when: { partners: 2 }, items: [a, b] }]',
    },
    [
      [
        whole,
        'Zuschläge zum Fördersatz x',
        'Verbund: 10 % mehr (bei mindestens 2 beteiligten Körperschaften)',
        'Verbund: 90 % (bei mindestens 2 beteiligten Körperschaften; nur für a, b)',
      ],
    ],
  ],
  [
    'an empty list and the premise of a fixed amount',
    { cutoffs: '[]', fixedAmounts: '[{ per: persons, steps: [{ from: 1, amount: 9 }] }]' },
    {
      cutoffs: '[31.3.]',
      fixedAmounts: '[{ per: persons, steps: [{ from: 1, amount: 9 }], when: { partners: 2 } }]',
    },
    [
      [whole, 'Stichtage in jedem Jahr', 'keine bekannt (Nr. 1, angenommen)', '31.3. (Nr. 1, angenommen)'],
      [
        whole,
        'Festbeträge',
        'ab 1 Person 9,00 € (Nr. 1, angenommen)',
        'ab 1 Person 9,00 € bei mindestens 2 beteiligten Körperschaften (Nr. 1, angenommen)',
      ],
    ],
  ],
  [
    'the evidence of a condition and of an exclusion',
    { conditions: '[{ id: x, text: Eins. }]', exclusions: '[{ id: y, text: Zwei. }]' },
    {
      conditions: '[{ id: x, text: Eins., evidence: upload, attachment: efficiency }]',
      exclusions: '[{ id: y, text: Zwei., evidence: check }]',
    },
    [
      [
        whole,
        'Voraussetzungen x',
        'Eins. (Prüfung durch die Bewilligungsbehörde)',
        'Eins. (durch Anlage „efficiency“)',
      ],
      [whole, 'Ausschlüsse y', 'Zwei. (durch Erklärung)', 'Zwei. (Prüfung durch die Bewilligungsbehörde)'],
    ],
  ],
])('tells %s', (_, before, after, changes) =>
  expect(between(fileWith(before), fileWith(after))).toEqual(changes),
);

describe('of single items', () => {
  const own = (letter: string, value: string) => itemWith(letter, { rate: value });
  const c = 'Gegenstand c: Schnittstellen';
  const rate = (value: string) => `bis zu ${value} % (Nr. 1, angenommen)`;

  it('tells a rule that an item no longer inherits, and one that it inherits again', () => {
    expect(between(base, own('c', '70'))).toEqual([
      [c, 'Fördersatz', 'bis zu 80 % (Höhe der Zuwendung)', rate('70')],
    ]);
    expect(between(own('c', '70'), base)).toEqual([
      [c, 'Fördersatz', rate('70'), 'bis zu 80 % (Höhe der Zuwendung)'],
    ]);
  });

  it('tells that a rule of the same wording stays with the item alone', () => {
    const shared = fileWith({ rate: '80' });
    const alone = itemWith('c', { rate: '80' }, fileWith({ rate: '75' }));
    expect(between(shared, alone)).toEqual([
      [whole, 'Fördersatz', rate('80'), rate('75')],
      [c, 'Fördersatz', 'wie für die ganze Richtlinie', 'eigene Regel'],
    ]);
  });

  it('tells a shared rule once, and not for who has a rule of its own', () => {
    const before = itemWith('c', { rate: '70' }, fileWith({ rate: '80' }));
    const after = itemWith('c', { rate: '70' }, fileWith({ rate: '75' }));
    expect(between(before, after)).toEqual([[whole, 'Fördersatz', rate('80'), rate('75')]]);
  });

  it('tells once what one item is like another in', () => {
    const like = (file: string) => file.replace('  - letter: e\n', '  - letter: e\n    like: c\n');
    expect(between(like(own('c', '70')), like(own('c', '75')))).toEqual([
      ['Gegenstände c, e', 'Fördersatz', rate('70'), rate('75')],
    ]);
  });

  it('tells an item that comes or goes, with the rules of its own', () => {
    const without = base.replace(/ {2}- letter: d\n(?: {4}.*\n)+/, '');
    const d = 'Gegenstand d: Andere elektronische Dienste';
    const item = 'Andere elektronische Dienste (Nr. 2 Buchst. d, angenommen)';
    const running = 'zuwendungsfähig (Gegenstand der Förderung)';
    expect(between(without, base)).toEqual([
      [d, 'Gegenstand', null, item],
      [d, 'Laufender Betrieb', null, running],
    ]);
    expect(between(base, without)).toEqual([
      [d, 'Gegenstand', item, null],
      [d, 'Laufender Betrieb', running, null],
    ]);
  });

  it('tells an item that opens again', () =>
    expect(told(diffDirectives(delivered('2025'), delivered('2024')))).toContainEqual([
      'Gegenstände a, b, d, e, g',
      'Bewilligungen',
      expect.stringMatching(/^angehalten: /),
      'möglich',
    ]));
});

it('tells the way back with before and after changed places', () => {
  const rules = fc.record(
    {
      rate: fc.integer({ min: 0, max: 80 }).map(String),
      maxGrant: fc.integer({ min: 1, max: 3 }).map(String),
      exclusions: fc.constantFrom('[]', '[{ id: x, text: Eins. }]', '[{ id: y, text: Zwei. }]'),
    },
    { requiredKeys: [] },
  );
  const file = fc.tuple(rules, rules).map(([shared, own]) => itemWith('c', own, fileWith(shared)));
  fc.assert(
    fc.property(file, file, (before, after) => {
      const there = between(before, after);
      const back = between(after, before).map(([where, rule, was, is]) => [where, rule, is, was]);
      expect(new Set(back.map((change) => change.join()))).toEqual(
        new Set(there.map((change) => change.join())),
      );
      there.forEach(([, , was, is]) => expect(was).not.toBe(is));
      expect(between(before, before)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
