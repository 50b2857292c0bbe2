import { aTemplate, someData } from '../../testing/a-letter';
import { checkTemplate } from './check-template';
import { modelOf } from './data-model';

const full = {
  ...someData,
  project: { title: 'Brücke', from: '2026-01-01', final: true },
  receivedAt: '2026-11-22T09:30:00Z',
  amount: 1234,
  consent: { date: '2026-01-02', above: '75 %' },
  costs: [{ label: 'Server', amount: 5, share: null }],
  rules: ['Eins', 'Zwei'],
  remedy: { court: 'Verwaltungsgericht', period: 'eines Monats' },
};
const model = modelOf([full, { ...full, consent: null, costs: [] }]);

/** Lines are counted in the body of the template, which begins in line 10. */
const BODY = 10;
const faultsIn = (markdown: string, head: Record<string, string> = {}) =>
  checkTemplate(aTemplate(markdown, head), model).map(({ line, place, text }) => [
    line - BODY + 1,
    place,
    text,
  ]);

describe('accepts', () => {
  it.each([
    '{{ project.title }} {{ project.from | datum }} {{ receivedAt | zeitpunkt }} {{ amount | euro }}',
    '{% if consent %}{{ consent.date | datum_lang }}{% elsif amount > 5 and project.final %}a{% else %}b{% endif %}',
    '{% for cost in costs %}{{ forloop.index }}. {{ cost.label }} {{ cost.amount | euro }}{% endfor %}',
    '{% for rule in rules %}\n- {{ rule }}\n{% endfor %}',
    '{{ rules | join: ", " }} {{ rules.size }} {{ rules[0] }} {{ rules.first | upcase }}',
    '{% assign half = amount | times: 2 %}{{ half | euro }}',
    '{% case amount %}{% when 1, 2 %}a{% when 3 or 4 %}b{% else %}c{% endcase %}',
    '{% unless project.final %}a{% endunless %}{% comment %}{{ no }} {% if %}{% endcomment %}{% # note %}',
    '{{ "}}" }}',
    '{% for n in (1..3) %}{{ n }}{% break %}{% endfor %}',
    '{{ recipient.addressLines | slice: 0, 1 | join }}',
    '{% if consent == nil %}a{% endif %}{{ consent.above | default: "nichts" }}',
    'a < b > c, 1 <2> 3, [Anlage], a![b] (c) und {% if amount < 3 %}x{% endif %}',
    'a[^1]\n\n[^1]: Fußnote (siehe oben)',
    '# A\n\n---\n\n```felder\nOrt | {{ amount }}\n```',
  ])('%s', (markdown) => expect(faultsIn(markdown)).toEqual([]));
});

describe('finds', () => {
  // prettier-ignore
  it.each([
    ['unknown placeholders', '\n{{ projekt.title }}', 2, '{{ projekt.title }}', '„projekt.title“ gibt es in den Daten dieses Schreibens nicht. Meinten Sie „project.title“?'],
    ['unknown roots with unknown parts', '{{ projekt.wetterlage }}', 1, '{{ projekt.wetterlage }}', 'Meinten Sie „project“?'],
    ['unknown parts', '{{ project.titel }}', 1, '{{ project.titel }}', 'Meinten Sie „project.title“?'],
    ['parts without likeness', '{{ project.wetterlage }}', 1, '{{ project.wetterlage }}', 'Wählen Sie eine Angabe aus der Liste'],
    ['names in conditions', '{% if consens %}a{% endif %}', 1, '{% if consens %}', 'Meinten Sie „consent“?'],
    ['names on the far side of "and"', '{% if amount > 3 and projekt %}a{% endif %}', 1, '{% if amount > 3 and projekt %}', '„projekt“ gibt es'],
    ['names in elsif', '{% if amount %}a\n{% elsif typo %}b{% endif %}', 2, '{% elsif typo %}', '„typo“ gibt es'],
    ['names in case', '{% case typo %}{% when 1 %}a{% endcase %}', 1, '{% case typo %}', '„typo“ gibt es'],
    ['names in when', '{% case amount %}{% when typo %}a{% endcase %}', 1, '{% when typo %}', '„typo“ gibt es'],
    ['names in loops', '{% for c in kosten %}a{% endfor %}', 1, '{% for c in kosten %}', '„kosten“ gibt es'],
    ['names in arguments of filters', '{{ amount | plus: typo }}', 1, '{{ amount | plus: typo }}', '„typo“ gibt es'],
    ['names in positions', '{{ rules[typo] }}', 1, '{{ rules[typo] }}', '„typo“ gibt es'],
    ['names in assignments', '{% assign a = typo %}', 1, '{% assign a = typo %}', '„typo“ gibt es'],
    ['names of a loop that is over', '{% for c in costs %}a{% endfor %}\n{{ c.label }}', 2, '{{ c.label }}', '„c.label“ gibt es'],
    ['parts of an entry', '{% for c in costs %}{{ c.labell }}{% endfor %}', 1, '{{ c.labell }}', 'Meinten Sie „c.label“?'],
    ['what exists on every object', '{{ project.constructor }}', 1, '{{ project.constructor }}', '„project.constructor“ gibt es'],
    ['parts of a list', '{{ costs.label }}', 1, '{{ costs.label }}', '„costs“ ist eine Liste.'],
    ['parts of a text', '{{ project.title.first }}', 1, '{{ project.title.first }}', '„project.title“ hat keine Teile.'],
    ['loops over a text', '{% for a in project.title %}b{% endfor %}', 1, '{% for a in project.title %}', 'ist keine Liste'],
    ['loops of another form', '{% for cost of costs %}a{% endfor %}', 1, '{% for cost of costs %}', 'Eine Schleife heißt'],
    ['unknown filters', '{{ amount | eur }}', 1, '{{ amount | eur }}', 'Den Filter „eur“ gibt es nicht. Meinten Sie „euro“?'],
    ['forbidden filters', '{{ project.title | raw }}', 1, '{{ project.title | raw }}', 'Den Filter „raw“ gibt es nicht.'],
    ['filters for something else', '{{ project.title | euro }}', 1, '{{ project.title | euro }}', 'geht nur mit einem Betrag in Cent'],
    ['missing arguments', '{{ amount | plus }}', 1, '{{ amount | plus }}', 'fehlt eine Angabe'],
    ['arguments too many', '{{ amount | euro: 2 }}', 1, '{{ amount | euro: 2 }}', 'zu viele Angaben'],
    ['days as they are stored', '{{ project.from }}', 1, '{{ project.from }}', 'Schreiben Sie {{ project.from | datum }}.'],
    ['moments as they are stored', '{{ receivedAt }}', 1, '{{ receivedAt }}', '{{ receivedAt | zeitpunkt }}'],
    ['truth as text', '{{ project.final }}', 1, '{{ project.final }}', 'wahr oder falsch'],
    ['lists as text', '{{ rules }}', 1, '{{ rules }}', '{{ rules | join: ", " }}'],
    ['groups as text', '{{ consent }}', 1, '{{ consent }}', 'consent.date, consent.above'],
    ['unclosed conditions', 'a\n\n{% if amount %}\nb', 3, '{% if amount %}', 'Das Ende fehlt. Schreiben Sie {% endif %}'],
    ['unclosed loops within others', '{% if amount %}\n{% for c in costs %}\n{% endif %}', 2, '{% for c in costs %}', '{% endfor %}'],
    ['ends of nothing', 'a {% endif %}', 1, '{% endif %}', 'Hier endet nichts'],
    ['else of nothing', 'a {% else %}', 1, '{% else %}', 'an keiner passenden Stelle'],
    ['else with a condition', '{% if amount %}{% else if amount %}{% endif %}', 1, '{% else if amount %}', 'Für eine weitere Bedingung schreiben Sie {% elsif'],
    ['unknown tags', '{% elseif amount %}', 1, '{% elseif amount %}', 'Meinten Sie „elsif“?'],
    ['forbidden tags', '{% include "/etc/passwd" %}', 1, '{% include "/etc/passwd" %}', 'Die Anweisung „include“ gibt es in Vorlagen nicht. Möglich sind'],
    ['empty tags', '{% %}', 1, '{% %}', 'Die Anweisung „“ gibt es'],
    ['empty placeholders', '{{ }}', 1, '{{ }}', 'Hier fehlt eine Angabe.'],
    ['empty conditions', '{% if %}a{% endif %}', 1, '{% if %}', 'Hier fehlt eine Angabe.'],
    ['what cannot be read', '{{ amount + 1 }}', 1, '{{ amount + 1 }}', 'lässt sich nicht lesen'],
    ['values side by side', '{% if amount amount %}a{% endif %}', 1, '{% if amount amount %}', 'nebeneinander'],
    ['breaks outside of loops', '{% break %}', 1, '{% break %}', 'nur in einer Schleife'],
    ['brackets never closed', 'a\n{{ amount', 2, '{{ amount', 'Zu „{{“ gehört „}}“ dahinter.'],
    ['tags never closed', '{% if amount', 1, '{% if amount', 'Zu „{%“ gehört „%}“ dahinter.'],
    ['headings too deep', 'a\n\n#### b', 3, '####', 'Überschriften gibt es nur bis „###“.'],
    ['blocks of code', '```\nb\n```', 1, '```', 'Felder zum Ausfüllen'],
    ['HTML', 'a\n\nb <b>c', 3, '<b>', 'HTML'],
    ['comments of HTML', 'a\n<!-- b -->', 2, '<!-- b -->', 'HTML'],
    ['HTML in tables', '|a|\n|---|\n|{{ amount }}<br/>|', 3, '<br/>', 'HTML'],
    ['HTML below placeholders', '{{ amount | euro }}\n\n\n\n<b>\n\n\na', 5, '<b>', 'HTML'],
    ['pictures', 'a\n\n![Logo](logo.png)', 3, '![Logo](logo.png)', 'Bilder'],
    ['links', 'a\n[hier](https://x.example)', 2, '[hier](https://x.example)', 'Verweise'],
    ['new pages within lists', '- a\n\n  ---', 1, 'hr', 'außerhalb von Listen'],
  ])('%s', (_, markdown, line, place, text) =>
    expect(faultsIn(markdown)).toEqual([[line, place, expect.stringContaining(text)]]),
  );

  it('a bracket that is not closed, and what comes after it', () =>
    expect(faultsIn('{{ amount\n\n{{ typo }}')).toEqual([
      [1, '{{ amount', expect.stringContaining('nicht geschlossen')],
      [3, '{{ typo }}', expect.stringContaining('„typo“ gibt es')],
    ]));

  it('so many faults as somebody can mend, in texts of any length', () => {
    expect(faultsIn('{{ a }}'.repeat(10_000))).toHaveLength(200);
    expect(faultsIn(`{{ ${'a'.repeat(90_000)} }}`)).toHaveLength(1);
    const nested = faultsIn('{% if amount %}'.repeat(31) + '{% endif %}'.repeat(31));
    expect(nested).toEqual([[1, '{% if amount %}', expect.stringContaining('mehr als 30')]]);
  });

  it('everything at once, in the order of lines', () =>
    expect(
      faultsIn('{{ a }}\n{{ amount | eur }}\n{% if b %}\n#### c', { signature: 'stamp', colour: 'red' }).map(
        ([line, place]) => [line, place],
      ),
    ).toEqual([
      [-2, 'signature'],
      [-1, 'colour'],
      [2, '{{ a }}'],
      [3, '{{ amount | eur }}'],
      [4, '{% if b %}'],
      [4, '{% if b %}'],
      [5, '####'],
    ]));
});

describe('the head', () => {
  const lines = (head: string, body = 'a') => checkTemplate(`---\n${head}\n---\n${body}`, model);
  const needed = 'kind: probe\ntitle: T\nsubject: S\nsignature: none';

  it('needs no more than kind, title, subject and who signs', () => expect(lines(needed)).toEqual([]));

  it.each(['kind', 'title', 'subject', 'signature'])('needs %s', (key) => {
    const without = needed.replace(new RegExp(`^${key}.*\\n?`, 'm'), '');
    expect(lines(without)).toMatchObject([
      { line: 2, place: key, text: expect.stringContaining('fehlt im Kopf') },
    ]);
  });

  // prettier-ignore
  it.each([
    [`${needed}\nremedy: letter`, 6, 'remedy', '„court“'],
    [`${needed}\nvalidFrom: bald`, 6, 'validFrom', 'ein Tag wie „2026-11-22“'],
    [`${needed}\nnumbering: yes`, 6, 'numbering', '„paragraphs“'],
    [`${needed}\nnotes: eins`, 6, 'notes', 'eine Liste'],
    [`${needed}\nsubjekt: S`, 6, 'subjekt', 'Meinten Sie „subject“?'],
    [needed.replace('subject: S', "subject: '{{ typo }}'"), 4, '{{ typo }}', '„typo“ gibt es'],
    [needed.replace('title: T', "title: 'T {{ project.from }}'"), 3, '{{ project.from }}', '| datum'],
    [`${needed}\nnotes:\n  - >-\n    Erstens\n    {{ typo }}\n  - zwei`, 9, '{{ typo }}', '„typo“ gibt es'],
    [`${needed}\nenclosures:\n  - eins\n  - '{% if amount %}a'`, 8, '{% if amount %}', 'Das Ende fehlt'],
    [`${needed}\nclosing: {{ amount }}`, 6, 'closing', 'Hier muss stehen'],
    [needed.replace('subject: S', 'subject: <b>S'), 4, '<b>', 'HTML'],
    [`${needed}\nnotes:\n  - eins\n  - '![x](y)'`, 8, '![x](y)', 'Bilder'],
    [`${needed}\nnotes: [a`, 6, 'Kopf', 'Der Kopf lässt sich nicht lesen'],
    ['nur Text', 2, 'Kopf', 'enthält keine Angaben'],
  ])('%j', (head, line, place, text) => {
    const faults = lines(head).filter((fault) => fault.place !== 'title' || place === 'title');
    expect(faults).toMatchObject([{ line, place, text: expect.stringContaining(text) }]);
  });

  it('that refers to itself without end is unreadable', () => {
    const aliases = Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(10)}]`);
    expect(lines(`${needed}\na0: &a0 x\n${aliases.join('\n')}`)).toMatchObject([{ line: 2, place: 'Kopf' }]);
  });

  it('is missing', () =>
    expect(checkTemplate('# Guten Tag', model)).toMatchObject([
      { line: 1, text: expect.stringContaining('Kopf') },
    ]));

  it('that promises a remedy asks for court and period in the text', () => {
    const head = `${needed}\nremedy: court`;
    expect(lines(head, '{{ remedy.court }}')).toMatchObject([
      { line: 6, place: 'remedy', text: expect.stringContaining('{{ remedy.period }}') },
    ]);
    expect(lines(head, '{{ remedy.court }} {{ remedy.period }}')).toEqual([]);
  });
});

describe('the model of samples', () => {
  it('knows what is in any of them, and what is missing in some', () =>
    expect(
      modelOf([
        { a: 'x', list: [] },
        { a: null, list: [{ b: 1 }, { b: 2, c: true }] },
      ]),
    ).toEqual({
      type: 'record',
      optional: false,
      fields: {
        a: { type: 'text', optional: true, example: 'x' },
        list: {
          type: 'list',
          optional: false,
          of: {
            type: 'record',
            optional: false,
            fields: {
              b: { type: 'number', optional: false, example: 1 },
              c: { type: 'truth', optional: true, example: true },
            },
          },
        },
      },
    }));

  it.each([
    [['2026-11-22', '2026-01-01'], 'date'],
    [['2026-11-22', 'bald'], 'text'],
    [['2026-11-22T09:30:00Z'], 'moment'],
    [['2026-11-22T09:30:00.123Z'], 'moment'],
    [[1, 2.5], 'number'],
    [[true], 'truth'],
    [[null], 'unknown'],
    [[1, 'eins'], 'unknown'],
    [[{ a: 1 }, 'eins'], 'unknown'],
  ])('%j is %s', (values, type) => expect(modelOf(values).type).toBe(type));
});
