import { readFileSync } from 'node:fs';
import { compose, LetterTemplateError, type LetterModel } from '@libs/letters-pdf';
import { sampleAward } from './samples/award-letter';
import { leaves, textOf, withLeaf } from './samples/letter-text';

const template = readFileSync('templates/letters/zuwendungsbescheid.md', 'utf8');
const write = (data: object): LetterModel => compose(template, data as Record<string, unknown>);
const letter = textOf(write(sampleAward));

describe('the Zuwendungsbescheid says (VV No. 4.2 to § 44 LHO)', () => {
  it.each([
    [
      '1 who receives',
      ['Verwaltungsgemeinschaft Oberes Beispieltal-Musterwald', '16099001', 'Frau Erika Beispiel'],
    ],
    ['2 type and amount', ['als Projektförderung eine Zuwendung von höchstens 90.000,00 €']],
    [
      '3 purpose, commitment, what follows it',
      ['ohne Medienbruch', '30.06.2033', 'Wertausgleich bei Veräußerung'],
    ],
    [
      '3 documents that become part of it',
      ['Bestandteil dieses Bescheids', 'Antrag vom 14.08.2026', 'Angebot der'],
    ],
    [
      '4 financing',
      [
        'Anteilfinanzierung',
        'nicht rückzahlbarer Zuschuss',
        '80 %',
        'abgerundet auf volle Euro',
        'Nicht zuwendungsfähig sind',
        '80 % von 112.500,00 € = 90.000,00 €',
        'verringert sich die Zuwendung anteilig',
      ],
    ],
    [
      '4 consent where it is needed',
      ['über 75 % der zuwendungsfähigen Ausgaben', 'H 1200-7/26 vom 12.11.2026'],
    ],
    ['5 period', ['vom 01.12.2026 bis 30.06.2028']],
    ['6 body for the proof', ['Der Nachweis ist zu richten an: Musterministerium']],
    ['8 budget years and titles', ['17 02 / 883 01', 'Verpflichtungsermächtigung', '60.000,00 €']],
    [
      '9 binding plan',
      ['Finanzierungsplan ist verbindlich', 'aus diesen Einzelansätzen zusammen', '78.000,00 €', '20 %'],
    ],
    ['10 payout', ['zwei Monaten', '31.05.2028', '10 % der Zuwendung ein', 'bestandskräftig']],
    [
      '11 general conditions',
      [
        'Gebietskörperschaften (ANBest-Gk), Muster 2026: Nachweis der Fassung',
        '9f86d081884c7d65',
        'Wortlaut senden wir Ihnen auf Anforderung',
      ],
    ],
    [
      '12 conditions',
      ['Schnittstelle ist offen zu dokumentieren', 'Sicherheitskonzept', 'zum 31.12.2027', 'Hinweis auf'],
    ],
    [
      '13 reservation of revocation',
      ['behalten uns vor', 'wenn Haushaltsmittel nicht', '(§§ 48 bis 49a VwVfG i. V. m.'],
    ],
    ['14 proof of use', ['30.06.2029', 'Sachbericht', '5 Jahre']],
    ['15 audit', ['Rechnungshof', 'örtliche Rechnungsprüfung']],
    ['16 data protection and publication', ['können veröffentlicht werden', 'Datenschutz']],
    ['17 reasons, trace and refusal', ['erhebliche Interesse', '6.000,00 €', 'abgelehnt']],
    ['18 remedy', ['eines Monats', 'Verwaltungsgericht Musterstadt, Gerichtsweg 3, 99999 Musterstadt']],
    ['19 enclosures', ['Empfangsbekenntnis', 'verzichten auf die Einlegung von Rechtsbehelfen']],
  ])('%s', (_, phrases) => {
    for (const phrase of phrases) expect(letter).toContain(phrase);
  });

  it('7 facts under subsidy law, where it applies', () => {
    const subsidyFacts = 'Die Angaben zum Vorhaben sind subventionserheblich.';
    expect(textOf(write({ ...sampleAward, subsidyFacts }))).toContain(subsidyFacts);
  });
});

describe('what grants less than was applied for', () => {
  it('is called a partial award and refuses the rest in its first section', () => {
    const { title, subject, body } = write(sampleAward);
    const numbers = body.flatMap((block) => ('number' in block ? [block.number] : []));
    expect(title).toBe('Zuwendungsbescheid (Teilbewilligung) EGOV-2026-0042');
    expect(subject).toContain('(Teilbewilligung)');
    expect(numbers.slice(0, 5)).toEqual(['1', '1.1', '1.2', '1.3', '2']);
    expect(letter).toContain('In Höhe von 6.000,00 € wird der Antrag abgelehnt (Teilbewilligung).');
    expect(letter).toContain('abgelehnt wird, beruht darauf: Die Wartung ab Juli 2028');
  });

  it('is an ordinary award where nothing is refused', () =>
    expect(JSON.stringify(write({ ...sampleAward, refusal: null }))).not.toContain('Teilbewilligung'));
});

it('is signed by name and says so', () => {
  const { signature, notes } = write(sampleAward);
  expect(signature?.name).toBe('Dr. Petra Probe');
  expect(notes[0]).toContain('§ 37 Abs. 3 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG gültig');
});

it('never prints what someone took responsibility for', () => {
  for (const { reason, field } of sampleAward.assumptions) {
    expect(letter).not.toContain(reason);
    expect(letter).not.toContain(field);
  }
});

it.each<[string, object]>([
  ['ohne Zustimmung des Finanzministeriums', { consent: null }],
  ['ohne Ablehnung', { refusal: null }],
  ['ohne Einbehalt', { payout: { ...sampleAward.payout, retentionPercent: null, lastRequest: null } }],
  ['ohne Auflagen und Bindungen', { conditions: [], project: { ...sampleAward.project, commitments: [] } }],
  ['ohne Prüfadresse', { verifyUrl: null }],
])('can be written %s', (_, change) => {
  expect(textOf(write({ ...sampleAward, ...change })).length).toBeLessThan(letter.length);
});

/** What may be null: the clause goes with it. */
const optional = [
  'verifyUrl',
  'project.inventoryAbove',
  'trace.0.amount',
  'trace.2.amount',
  'trace.3.amount',
  'generalConditions.overrunPercent',
  'generalConditions.sha256',
  'payout.lastRequest',
  'payout.retentionPercent',
  'payout.onlyWhenFinal',
  'conditions.0.titled',
  'conditions.1.titled',
  'conditions.3.titled',
  'proof.keepFor',
  'subsidyFacts',
];

it.each(leaves(sampleAward).filter((path) => !optional.includes(path)))(
  'leaves no gap without %s',
  (path) => {
    const incomplete = withLeaf(sampleAward, path, null);
    const outcome = (): string => textOf(write(incomplete));
    try {
      expect(outcome() === letter).toBe(true);
    } catch (error) {
      if (!(error instanceof LetterTemplateError)) throw error;
    }
  },
);
