import { randomUUID } from 'node:crypto';
import { cents } from '@libs/money';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  authorisationOf,
  blockRows,
  carryOverRows,
  cashOf,
  categoryOf,
  ceilingOf,
  correctionRow,
  type EntryDraft,
  figureNames,
  type NewEntry,
  type Place,
  transferRows,
  unblockRows,
} from '../src/budget';
import { type Ledger, MADE_ON, occasion, openLedger } from './budget-ledger';
import { balancesOf, isSound, keyOf, mayFollow, mayTakeBack } from './budget-model';

const CONNECTIONS = 16;
let ledger: Ledger;

beforeAll(async () => {
  ledger = await openLedger({ poolSize: CONNECTIONS });
});
afterAll(() => ledger.close());

const EXPIRES_ON = Temporal.PlainDate.from('2020-04-30');
const DAY_MS = 86_400_000;
const title = fc.constantFrom('investive', 'consumptive');
const amount = fc.integer({ min: 1, max: 50 }).map(cents);
const cash = title.map((of) => cashOf(2020, of));
const authorisation = title.map((of) => authorisationOf(2020, 2021, of));
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constant(ceilingOf(2020)),
  cash,
  authorisation,
  fc.constantFrom('c', 'f').map((of) => categoryOf(2020, of)),
);

/** What the ministry does: one row, or a pair. */
const ministry: fc.Arbitrary<EntryDraft[]> = fc.oneof(
  fc
    .record({
      place,
      amount,
      kind: fc.constantFrom('allocate', 'allocate', 'supplement', 'reduce', 'lapse', 'transfer_in'),
    })
    .map(({ place: of, ...row }) => [{ ...of, ...row } as EntryDraft]),
  fc.tuple(place, amount, fc.boolean()).map(([of, n, on]) => (on ? blockRows(of, n) : unblockRows(of, n))),
  fc.tuple(cash, cash, amount).map(([from, to, n]) => transferRows(from, to, n)),
  fc.tuple(authorisation, cash, amount).map(([from, to, n]) => transferRows(from, to, n)),
  fc.tuple(cash, amount).map(([from, n]) => carryOverRows(from, 2021, n)),
);

type CaseDraft = EntryDraft & { readonly ofCase: number };
const ofCase: fc.Arbitrary<CaseDraft[]> = fc
  .record({
    kind: fc.constantFrom(
      ...(['reserve', 'commit', 'commit', 'decommit', 'order', 'unorder', 'pay', 'repay'] as const),
      ...(['repay_past', 'interest'] as const),
    ),
    ofCase: fc.nat({ max: 2 }),
    dueYear: fc.constantFrom(2020, 2020, 2021),
    title,
    category: fc.constantFrom(null, null, 'c', 'f'),
    amount: fc.integer({ min: 1, max: 20 }).map(cents),
  })
  .map((move) => [
    {
      ...move,
      budgetYear: 2020,
      caseId: '',
      ...(move.kind === 'reserve' && { expiresOn: EXPIRES_ON }),
    } as CaseDraft,
  ]);

/** The whole way of a grant, in one booking or torn apart by the others. */
const grant: fc.Arbitrary<CaseDraft[]> = fc
  .tuple(ofCase, fc.integer({ min: 1, max: 4 }))
  .map(([[draft], steps]) =>
    (['commit', 'order', 'pay', 'repay'] as const)
      .slice(0, steps)
      .map((kind) => ({ ...draft!, kind, expiresOn: undefined }) as CaseDraft),
  );

/** What a person or the night does: books at once, gives reservations back, corrects, sends again, sleeps. */
const action = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      book: fc
        .array(fc.oneof(ministry, ofCase, ofCase, grant), { minLength: 1, maxLength: 3 })
        .map((parts) => parts.flat()),
    }),
  },
  { weight: 1, arbitrary: fc.record({ releaseOf: fc.nat({ max: 2 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ correct: fc.nat({ max: 50 }), part: fc.integer({ min: 1, max: 20 }) }),
  },
  { weight: 1, arbitrary: fc.record({ again: fc.nat({ max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ sleep: fc.integer({ min: 1, max: 3 }) }) },
);
const opening: EntryDraft[] = [
  { ...ceilingOf(2020), kind: 'allocate', amount: cents(300) },
  ...(['investive', 'consumptive'] as const).flatMap((of): EntryDraft[] => [
    { ...cashOf(2020, of), kind: 'allocate', amount: cents(60) },
    { ...authorisationOf(2020, 2021, of), kind: 'allocate', amount: cents(60) },
  ]),
];

/** A programme and its cases, on which actions are carried out; remembers what was sent and what was booked. */
async function aLedgerUnderTest() {
  const programmeId = await ledger.programme();
  const cases = [randomUUID(), randomUUID(), randomUUID()];
  const sent: NewEntry[][] = [];
  const booked: NewEntry[] = [];
  let madeOn = MADE_ON;
  await ledger.state(programmeId, {
    budgetYears: [2020],
    state: 'in_force',
    plan: 'Haushaltsplan 2020',
    repaymentsFree: ['investive', 'consumptive'],
  });

  const entriesOf = (drafts: readonly (EntryDraft & { readonly ofCase?: number })[]): NewEntry[] =>
    drafts.map(({ ofCase: n, ...draft }) => ({
      ...occasion,
      ...draft,
      ...(n !== undefined && { caseId: cases[n] }),
      reference: 'Einwilligung 1',
      madeOn,
      programmeId,
      idempotencyKey: randomUUID(),
    })) as NewEntry[];
  const send = async (entries: NewEntry[]): Promise<boolean> => {
    const isBooked = await ledger.book(entries).then(
      (fresh) => booked.push(...fresh) >= 0,
      () => false,
    );
    if (isBooked) sent.push(entries);
    return isBooked;
  };
  const overview = async () => {
    const { ceiling, cash: years, authorisations, categories } = await ledger.overview(programmeId);
    return [...(ceiling ? [ceiling] : []), ...years, ...authorisations, ...categories];
  };
  return {
    programmeId,
    booked,
    send,
    entriesOf,
    release: async (n: number) => {
      booked.push(
        ...(await ledger.run((tx) => ledger.budget.release(tx, cases[n] ?? '', { ...occasion, madeOn }))),
      );
    },
    again: async (n: number) => {
      const before = sent[n % Math.max(sent.length, 1)];
      if (before) expect(await ledger.book(before)).toEqual([]);
    },
    /** The counter-entry to one of the booked entries, and whether that may be. */
    correction: async (n: number, part: number): Promise<{ entries: NewEntry[]; allowed: boolean }> => {
      const entry = booked[n % booked.length]!;
      const [{ id, already }] = await ledger.dataSource.query(
        `SELECT e.id, (SELECT coalesce(sum(abs(amount_cents)), 0)::bigint FROM budget_entry c WHERE c.corrects = e.id)
                AS already FROM budget_entry e WHERE idempotency_key = $1`,
        [entry.idempotencyKey],
      );
      const { idempotencyKey: _, expiresOn: __, ...said } = entry as NewEntry & { expiresOn?: unknown };
      const row = correctionRow({ ...(said as EntryDraft), id }, cents(part));
      const entries = [{ ...said, ...row, madeOn, idempotencyKey: randomUUID() } as NewEntry];
      return { entries, allowed: mayTakeBack(entry, part, already) && mayFollow(booked, entries) };
    },
    sleep: (days: number) => {
      madeOn = new Date(madeOn.getTime() + days * DAY_MS);
    },
    today: () => Temporal.PlainDate.from(madeOn.toISOString().slice(0, 10)),
    overview,
    balances: async () =>
      new Map((await overview()).map((row) => [keyOf(row), figureNames.map((figure) => row[figure])])),
  };
}

const isReconciled = async (): Promise<void> => expect((await ledger.reconcile()).difference).toBe(0);

it('keeps exactly the entries that the model allows, one after the other, and its past', () =>
  fc
    .assert(
      fc.asyncProperty(fc.array(action, { maxLength: 20 }), async (actions) => {
        const real = await aLedgerUnderTest();
        const past = new Map<string, unknown>();
        expect(await real.send(real.entriesOf(opening))).toBe(true);
        for (const step of actions) {
          if ('releaseOf' in step) await real.release(step.releaseOf);
          else if ('again' in step) await real.again(step.again);
          else if ('sleep' in step) {
            past.set(real.today().toString(), await ledger.overview(real.programmeId));
            real.sleep(step.sleep);
          } else if ('correct' in step) {
            const { entries, allowed } = await real.correction(step.correct, step.part);
            expect([entries, await real.send(entries)]).toEqual([entries, allowed]);
          } else {
            const entries = real.entriesOf(step.book);
            const allowed = mayFollow(real.booked, entries);
            expect([entries, await real.send(entries)]).toEqual([entries, allowed]);
          }
          expect(await real.balances()).toEqual(balancesOf(real.booked));
        }
        for (const [day, then] of past)
          expect([day, await ledger.asOf(real.programmeId, day, real.today().toString())]).toEqual([
            day,
            then,
          ]);
      }),
      { numRuns: 25 },
    )
    .then(isReconciled));

it('stays sound whatever comes at the same time', () =>
  fc
    .assert(
      fc.asyncProperty(fc.array(action, { minLength: 20, maxLength: 40 }), async (actions) => {
        const real = await aLedgerUnderTest();
        await real.send(real.entriesOf(opening));
        await Promise.all(
          actions.map(async (step) => {
            if ('releaseOf' in step) return real.release(step.releaseOf);
            if ('sleep' in step) return real.sleep(step.sleep);
            if ('correct' in step) return real.send((await real.correction(step.correct, step.part)).entries);
            return 'again' in step ? real.again(step.again) : real.send(real.entriesOf(step.book));
          }),
        );
        expect(isSound(real.booked)).toBe(true);
        expect(await real.balances()).toEqual(balancesOf(real.booked));
      }),
      { numRuns: 20 },
    )
    .then(isReconciled));
