import { DirectiveError, parseDirective } from './index';
import { delivered, deliveredVersions, directiveText } from './testing/examples';

describe('the delivered files', () => {
  it.each(deliveredVersions)('%s can be read', (name) => expect(delivered(name).version).toBe(name));

  it('confirms only what a source says', () => {
    const rate = (name: string) => delivered(name).items[0]!.rules.rate!;
    expect(rate('2021')).toMatchObject({ value: 8000, mark: 'confirmed' });
    expect(deliveredVersions.map((name) => rate(name).mark)).toEqual([
      'assumed',
      'confirmed',
      'assumed',
      'assumed',
    ]);
  });

  it.each(deliveredVersions)('%s confirms nothing whose source is unknown', (name) => {
    const text = directiveText(name);
    expect(text).not.toMatch(/source: nicht bekannt.*\n\s*mark: confirmed/);
  });

  it('leaves only c and f open in 2025', () => {
    const open = delivered('2025').items.filter((item) => !item.paused);
    expect(open.map(({ letter, mark }) => [letter, mark])).toEqual([
      ['c', 'confirmed'],
      ['f', 'confirmed'],
    ]);
  });

  it('lets an item have its own rule', () => {
    const running = delivered('2021').items.map(({ letter, rules }) => [letter, rules.runningCost.value]);
    expect(Object.fromEntries(running)).toMatchObject({ a: true, c: false });
  });
});

const text = directiveText('2021');
const faultOf = (yaml: string) => {
  try {
    parseDirective(yaml);
  } catch (error) {
    if (error instanceof DirectiveError) return error.message;
    throw error;
  }
  return 'no fault';
};

it.each([
  [
    'a rate above 100',
    'value: 80\n',
    'value: 120\n',
    'Zeile 45, Regel „Fördersatz“ (rate), value: Mehr als 100 %',
  ],
  ['a rate in words', 'value: 80\n', 'value: achtzig\n', '„achtzig“ ist kein Prozentsatz'],
  ['a negative rate', 'value: 80\n', 'value: -80\n', 'ist kein Prozentsatz'],
  ['an unknown rule', '  rate:\n', '  rates:\n', 'rules, rates: „rates“ ist hier keine bekannte Angabe.'],
  ['an unknown key', 'status: closed', 'state: closed', 'Zeile 5, Datei: Es fehlt „status“.'],
  [
    'a key too many',
    'status: closed',
    'status: closed\nnote: x',
    'Zeile 10, note: „note“ ist hier keine bekannte',
  ],
  ['a mark nobody knows', 'mark: assumed', 'mark: certain', 'mark: „certain“ ist hier nicht vorgesehen'],
  ['a missing source', 'source: nicht bekannt\n', 'source:\n', 'Hier fehlt eine Angabe.'],
  [
    'an unknown status',
    'status: closed',
    'status: shut',
    'Zeile 9, status: „shut“ ist hier nicht vorgesehen.',
  ],
  ['an ISO date', '01.01.2021', '2021-01-01', 'Zeile 12, validFrom, value: „2021-01-01“ ist kein Datum.'],
  ['an end before the beginning', '30.06.2024', '30.06.2020', 'Das Ende der Geltung liegt vor ihrem Beginn.'],
  ['a period without unit', '12 Monate', '12', '„12“ ist keine Frist.'],
  ['an amount in words', 'value: 500\n', 'value: viel\n', '„viel“ ist kein Geldbetrag.'],
  ['a recipient nobody knows', '[municipality, town', '[castle, town', 'Zuwendungsempfänger'],
  [
    'running cost among the categories',
    '[licence, purchase',
    '[running_cost, purchase',
    '„running_cost“ ist hier nicht',
  ],
  ['a letter twice', 'letter: b', 'letter: a', 'Gegenstand a: Der Buchstabe a kommt zweimal vor.'],
  ['a letter that is none', 'letter: b', 'letter: 2b', 'Kleinbuchstabe'],
  [
    'a name twice',
    'status: closed',
    'status: closed\nstatus: open',
    'Zeile 10, Datei: Die Schreibweise ist fehlerhaft',
  ],
  [
    'a flag in German',
    'required: true',
    'required: ja',
    '„ja“ ist hier nicht vorgesehen. Möglich sind: true, false.',
  ],
])('refuses %s', (_, from, to, fault) => {
  expect(text).toContain(from);
  expect(faultOf(text.replace(from, to))).toContain(fault);
});

it.each(['', 'Zuwendung', '- a\n- b', 'items: &x [*x]'])('refuses a file that is no directive: %j', (yaml) =>
  expect(faultOf(yaml)).toMatch(/^Zeile 1, /),
);

it('reads amounts as a German writes them', () => {
  const rate = '  rate:\n';
  const cap =
    '  maxGrant:\n    value: 20.000\n    paragraph: Nr. 5\n    source: Beispiel\n    mark: assumed\n';
  expect(parseDirective(text.replace(rate, cap + rate)).items[0]!.rules.maxGrant?.value).toBe(2_000_000);
});
