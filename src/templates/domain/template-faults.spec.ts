import { faultsOf } from './template-faults';

const template = (body: string, head = 'kind: eingangsbestaetigung'): string =>
  `---\n${head}\ntitle: T\nsubject: S\nsignature: none\n---\n${body}\n`;

it('finds nothing in a good template', () => expect(faultsOf('receipt', template('a'))).toEqual([]));

it.each([
  [template('{{ typo }}'), 7, 'gibt es in den Daten dieses Schreibens nicht'],
  [template('a', 'kind: zuwendungsbescheid'), 2, 'Schreiben Sie „kind: eingangsbestaetigung“.'],
  [template('a', 'kind: eingangsbestaetigung\nversion: 7'), 3, 'Löschen Sie die Zeile.'],
  [template('a', 'kind: eingangsbestaetigung\nvalidFrom: 2026-01-01'), 3, 'Löschen Sie die Zeile.'],
  [template('a\n\n{{ expectedBy | datum }}'), 9, 'im Beispiel mit den nötigsten Angaben'],
  [template('a\n\n{{ verifyUrl }}'), 9, 'Setzen Sie die Stelle in eine Bedingung'],
  [template('x'.repeat(100_001)), 1, 'Kürzen Sie sie.'],
  [template('\n'.repeat(3_001)), 1, 'Kürzen Sie sie.'],
])('names line and remedy: %#', (text, line, words) =>
  expect(faultsOf('receipt', text)).toEqual([
    { line, place: expect.any(String), text: expect.stringContaining(words) },
  ]),
);

const act = (head: string): string =>
  template('{{ remedy.court }} {{ remedy.period }}', `kind: ablehnungsbescheid\n${head}`);

it.each(['', 'remedy: none\n'])('asks every act for its remedy: %j', (remedy) => {
  const text = act(`${remedy}numbering: none`).replace('signature: none', 'signature: name');
  expect(faultsOf('refusal', text)).toMatchObject([
    { place: 'remedy', text: expect.stringContaining('Ein Bescheid braucht eine Rechtsbehelfsbelehrung.') },
  ]);
});

it('asks every act for the name of who signs it', () =>
  expect(faultsOf('refusal', act('remedy: court'))).toEqual([
    { line: 6, place: 'signature', text: expect.stringContaining('Ein Bescheid braucht einen Namen.') },
  ]));

it('lets other letters go out without a name', () =>
  expect(faultsOf('interim', template('a', 'kind: zwischennachricht'))).toEqual([]));

it.each(['(1..100000000)', '(1..9000000)'])('says in German that a loop has no end: %s', (range) => {
  const body = `a\n\n{% for i in ${range} %}{{ i }}{% endfor %}`;
  const [fault, ...others] = faultsOf('receipt', template(body));
  expect(others).toEqual([]);
  expect(fault).toMatchObject({
    line: 9,
    text: expect.stringMatching(/^Eine Schleife läuft zu oft.*Liste\.$/),
  });
});

it('counts lines in tables and loops as the text has them', () => {
  const body = '{% for file in files %}\n| {{ file.name }} |\n{% endfor %}\n\n{{ expectedBy | datum }}';
  expect(faultsOf('receipt', template(body))).toMatchObject([
    { line: 11, place: '{{ expectedBy | datum }}' },
  ]);
});
