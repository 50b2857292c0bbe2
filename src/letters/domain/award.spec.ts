import { evaluate } from '@libs/directive';
import { compose } from '@libs/letters-pdf';
import { type Cents, cents, sumCents } from '@libs/money';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  anAddressee,
  anAward,
  directive,
  euros,
  letterTemplate,
  someFacts,
  someFunding,
} from '../testing/inputs';
import { anAuthority, todaysNoticeRule } from '../testing/master-data';
import { awardLetter } from './award';
import type { AwardInput } from './award-input';
import { rateOf } from './award-rate';

const issued = { documentId: 'FW-2020-000001-ABCDEF', verifyUrl: null, createdAt: '2020-02-10T08:30:00Z' };
const composed = (input: AwardInput) =>
  compose(
    letterTemplate('zuwendungsbescheid.md'),
    JSON.parse(JSON.stringify({ ...awardLetter(input), ...issued })),
  );
const textOf = (input: AwardInput): string => JSON.stringify(composed(input).body).replaceAll('\u00a0', ' ');

describe('the letter of an award', () => {
  it('fits its template', () => {
    const { subject, address, signature } = composed(anAward());
    expect(subject).toBe('Zuwendungsbescheid: Online-Anträge für das Bauamt');
    expect(address).toEqual(['Stadt Musterhausen', 'Markt 1', '99999 Musterhausen']);
    expect(signature?.name).toBe('Dr. Petra Probe');
  });

  it.each<[string, Partial<AwardInput>]>([
    ['without conditions', { conditions: '' }],
    ['without documents', { application: { date: Temporal.PlainDate.from('2020-01-15'), documents: [] } }],
    ['without a caseworker', { contact: null }],
    ['without anybody answering for assumptions', { responsibility: null }],
    [
      'to a body without address',
      { recipient: anAddressee({ street: null, postalCode: null, representative: null }) },
    ],
    [
      'in our days',
      {
        date: Temporal.PlainDate.from('2026-11-22'),
        authority: anAuthority({ name: 'Thüringer Ministerium für Digitales und Infrastruktur' }),
        noticeRule: todaysNoticeRule(),
      },
    ],
    ['by dispatch', { notice: 'dispatch' }],
  ])('fits its template %s', (_, changed) => expect(() => composed(anAward(changed))).not.toThrow());

  it('says how the amount came about, without the marks of the check', () => {
    const { trace, assumptions } = awardLetter(anAward());
    expect(trace.map(({ text, amount }) => [text.replaceAll('\u00a0', ' '), amount])).toEqual([
      ['Nicht zuwendungsfähig: „Wartung“ (Laufender Betrieb) mit 2.400,00 €', null],
      ['Gesamtausgaben 62.400,00 €, davon zuwendungsfähig 60.000,00 €', euros(60_000)],
      ['80 % von 60.000,00 € = 48.000,00 €', euros(48_000)],
      ['Abgerundet auf volle Euro: 48.000,00 €', euros(48_000)],
    ]);
    expect(JSON.stringify(composed(anAward()))).not.toContain('angenommen');
    expect(assumptions).toContainEqual({
      field: 'remedy.address',
      value: 'Jenaer Straße 2a, 99425 Weimar',
      responsible: { name: 'Dr. Petra Probe', function: 'Leiterin des Kompetenzzentrums' },
      reason: 'Der Wortlaut der Richtlinie wird nachgereicht.',
    });
    expect(assumptions.map(({ field }) => field)).toContain('directive.rate');
  });

  it('names periods and days that follow from the directive', () => {
    const { payout, proof, project } = awardLetter(anAward());
    expect(payout.method).toContain('innerhalb von zwei Monaten nach der Auszahlung');
    expect(proof.due).toBe('2022-06-30');
    expect(project.commitments).toEqual([
      { item: 'Software für Online-Anträge', until: '2026-06-30', afterwards: 'freie Verwendung' },
    ]);
  });

  it('cites the law of its day', () => {
    expect(textOf(anAward())).toContain('(§ 41 Abs. 2a ThürVwVfG)');
    expect(textOf(anAward())).toContain('(§§ 48 bis 49a ThürVwVfG)');
    expect(composed(anAward()).notes[0]).toContain('nach § 37 Abs. 3 ThürVwVfG gültig');
    const today = anAward({
      date: Temporal.PlainDate.from('2026-11-22'),
      noticeRule: todaysNoticeRule(),
      notice: 'dispatch',
    });
    expect(textOf(today)).toContain('am vierten Tag nach der Aufgabe zur Post');
  });
});

describe('the money in the letter', () => {
  it('splits the shares by year, title and source', () => {
    expect(awardLetter(anAward()).perYear).toEqual([
      { year: 2020, title: 'Titel für Investitionen', source: 'Haushaltsmittel', amount: euros(32_000) },
      { year: 2020, title: 'Titel für laufende Zwecke', source: 'Haushaltsmittel', amount: euros(8_000) },
      {
        year: 2021,
        title: 'Titel für Investitionen',
        source: 'Verpflichtungsermächtigung',
        amount: euros(8_000),
      },
    ]);
  });

  it('names the titles by their numbers where they are known, and who answers for assumed ones', () => {
    const numbers = { investive: '17 02 / 883 01', consumptive: '17 02 / 633 01' };
    const dated = { validFrom: anAward().date, source: '' };
    const assumed = awardLetter(anAward({ titles: { ...numbers, ...dated, mark: 'assumed' } }));
    const confirmed = awardLetter(anAward({ titles: { ...numbers, ...dated, mark: 'confirmed' } }));
    expect(assumed.perYear.map(({ title }) => title)).toEqual([
      numbers.investive,
      numbers.consumptive,
      numbers.investive,
    ]);
    const fields = ({ assumptions }: typeof assumed) => assumptions.map(({ field }) => field);
    expect(fields(assumed)).toContain('titles');
    expect(fields(confirmed)).not.toContain('titles');
  });

  it('shows what is not eligible', () => {
    const { costs, costsTotal, financing } = awardLetter(anAward());
    expect(costs.map(({ eligible }) => eligible)).toEqual([euros(50_000), euros(10_000), 0]);
    expect(costsTotal).toEqual({ amount: financing.total, eligible: financing.eligible });
  });

  it('grants in full without a refusal', () => {
    const { financing, refusal, plan } = awardLetter(anAward());
    expect(financing).toMatchObject({
      measure: expect.stringMatching(/80\s% der zuwendungsfähigen Ausgaben von 60\.000,00\s€, höchstens/),
      grant: euros(48_000),
      type: 'Anteilfinanzierung',
    });
    expect(financing.delimitation).not.toContain('Eigenmittel');
    expect(refusal).toBeNull();
    expect(plan.map(({ own }) => own)).toEqual([euros(10_000), euros(4_400)]);
  });

  it('refuses the rest of a cut, which own funds take over', () => {
    const letter = awardLetter(
      anAward({ shares: [{ dueYear: 2020, title: 'investive', amount: euros(20_000) }] }),
    );
    expect(letter.refusal).toMatchObject({
      amount: euros(28_000),
      reason: 'Ein zweites Angebot ist günstiger.',
    });
    expect(letter.trace.at(-1)?.paragraph).toBe('§ 40 ThürVwVfG');
    expect(letter.financing.measure).toMatch(/33,34\s%/);
    expect(letter.planTotal.own).toBe(euros(42_400));
    expect(letter.financing.delimitation).toMatch(/von 14\.400,00\s€ auf 42\.400,00\s€/);
  });

  it('is not written while nobody has said why less is granted than possible', () =>
    expect(() =>
      awardLetter(
        anAward({
          shares: [{ dueYear: 2020, title: 'investive', amount: euros(20_000) }],
          restReason: null,
        }),
      ),
    ).toThrow('warum weniger bewilligt wird'));

  it('says both why less is granted than possible and that more is not', () => {
    const funding = [{ ...someFunding[0]!, requested: euros(50_000) }, someFunding[1]!];
    const shares = [{ dueYear: 2020, title: 'investive', amount: euros(20_000) }] as const;
    expect(awardLetter(anAward({ shares, facts: { ...someFacts(), funding } })).refusal?.reason).toMatch(
      /^Ein zweites Angebot ist günstiger\. Im Übrigen lässt die Richtlinie/,
    );
  });

  it('refuses what was asked for beyond the directive', () => {
    const funding = [{ ...someFunding[0]!, requested: euros(50_000) }, someFunding[1]!];
    expect(awardLetter(anAward({ facts: { ...someFacts(), funding } })).refusal).toEqual({
      amount: euros(10_000),
      reason: expect.stringContaining('Die Richtlinie lässt'),
    });
  });

  it('moves years that are over into the budget year', () => {
    const plan = awardLetter(
      anAward({ budgetYear: 2021, shares: [{ dueYear: 2021, title: 'investive', amount: euros(48_000) }] }),
    ).plan;
    expect(plan).toMatchObject([
      { year: 2021, costs: euros(62_400), own: euros(14_400), grant: euros(48_000) },
    ]);
  });

  it('explains own funds that advance the grant', () => {
    const letter = awardLetter(
      anAward({ shares: [{ dueYear: 2021, title: 'investive', amount: euros(48_000) }] }),
    );
    expect(letter.plan.map(({ own }) => own)).toEqual([euros(50_000), euros(-35_600)]);
    expect(letter.financing.delimitation).toContain('Negative Eigenmittel');
  });

  it('does not pay before there are costs', () => {
    const early = anAward({ shares: [{ dueYear: 2020, title: 'investive', amount: euros(60_000) }] });
    expect(() => awardLetter(early)).toThrow(/geht 2020 nicht auf/);
  });

  it('balances in every year, and its rate is enough for the grant', () =>
    fc.assert(
      fc.property(fc.nat(euros(50_000)), fc.nat(euros(12_000)), (first, second) => {
        const shares = [
          { dueYear: 2020, title: 'investive', amount: cents(first) } as const,
          { dueYear: 2021, title: 'consumptive', amount: cents(second) } as const,
        ];
        const input = anAward({ shares });
        const { plan, planTotal, financing } = awardLetter(input);
        for (const { costs, own, thirdParty, otherPublic, grant } of [...plan, planTotal])
          expect(sumCents([own, thirdParty, otherPublic, grant])).toBe(costs);
        expect(planTotal.costs).toBe(financing.total);
        expect(rateOf(input).rate * financing.eligible).toBeGreaterThanOrEqual(financing.grant * 10_000);
      }),
    ));
});

describe('a grant of 80 % that was rounded down', () => {
  const costs = [{ ...someFacts().costs[0]!, perYear: [{ year: 2020, amount: euros(5_000.99) }] }];
  /** The award that the directive gives when so much is asked for. */
  const awardOf = (requested: Cents): AwardInput => {
    const funding = [{ ...someFunding[0]!, requested }];
    const facts = { ...someFacts(), costs, funding };
    const evaluation = evaluate(directive, 'b', facts);
    const shares = [{ dueYear: 2020, title: 'investive', amount: evaluation.grant } as const];
    return anAward({ facts, evaluation, shares });
  };

  it.each([
    ['as much as there is', euros(0)],
    ['the rounded amount', euros(4_000)],
    ['an amount between', euros(4_000.5)],
  ])('says 80 % and how it was rounded when asked for %s', (_, requested) => {
    const input = awardOf(requested);
    expect(awardLetter(input).financing.grant).toBe(euros(4_000));
    expect(textOf(input)).toContain(
      'Die Zuwendung beträgt 80 % der zuwendungsfähigen Ausgaben von 5.000,99 €, abgerundet auf volle Euro, höchstens',
    );
  });

  it('says its own rate when less was asked for', () =>
    expect(rateOf(awardOf(euros(3_000)))).toEqual({ rate: 5_999, rounding: null }));
});
