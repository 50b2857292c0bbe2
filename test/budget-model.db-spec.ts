import { randomUUID } from 'node:crypto';
import { cents } from '@libs/money';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Allocation, Movement, NewEntry } from '../src/budget';
import { type Ledger, occasion, openLedger } from './budget-ledger';
import { balancesOf, isSound, keyOf } from './budget-model';

const CONNECTIONS = 16;
let ledger: Ledger;

beforeAll(async () => {
  ledger = await openLedger({ poolSize: CONNECTIONS });
});
afterAll(() => ledger.close());

const EXPIRES_ON = Temporal.PlainDate.from('2020-04-30');
const title = fc.constantFrom('investive', 'consumptive');
const amount = fc.integer({ min: 1, max: 50 }).map(cents);

type Draft<E> = Omit<E, 'programmeId' | 'caseId' | 'idempotencyKey'> & { readonly ofCase: number };

const common = { ...occasion, budgetYear: 2020, ofCase: 0 };
const allocation: fc.Arbitrary<Draft<Allocation>> = fc
  .oneof(
    fc.record({ envelopeKind: fc.constant('ceiling' as const), amount: amount.map((n) => cents(n * 8)) }),
    fc.record({ envelopeKind: fc.constant('cash' as const), amount, title, dueYear: fc.constant(2020) }),
    fc.record({
      envelopeKind: fc.constant('authorisation' as const),
      amount,
      title,
      dueYear: fc.constant(2021),
    }),
    fc.record({
      envelopeKind: fc.constant('category' as const),
      amount,
      category: fc.constantFrom('c', 'f'),
    }),
  )
  .map((limit) => ({ ...common, ...limit, kind: 'allocate' }));

const movement: fc.Arbitrary<Draft<Movement>> = fc
  .record({
    kind: fc.constantFrom('reserve', 'commit', 'commit', 'decommit'),
    ofCase: fc.nat({ max: 2 }),
    dueYear: fc.constantFrom(2020, 2021),
    title,
    category: fc.constantFrom(null, null, 'c', 'f'),
    amount: fc.integer({ min: 1, max: 20 }).map(cents),
  })
  .map((move) => ({ ...common, ...move, ...(move.kind === 'reserve' && { expiresOn: EXPIRES_ON }) }));

/** What a person or the night does: books a few entries at once, gives back a case's reservations, sends again. */
const action = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      book: fc.array(fc.oneof(allocation, movement, movement), { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ releaseOf: fc.nat({ max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ again: fc.nat({ max: 9 }) }) },
);
const opening: Draft<Allocation>[] = [
  { ...common, kind: 'allocate', envelopeKind: 'ceiling', amount: cents(300) },
  ...(['investive', 'consumptive'] as const).flatMap((of) => [
    {
      ...common,
      kind: 'allocate' as const,
      envelopeKind: 'cash' as const,
      title: of,
      dueYear: 2020,
      amount: cents(60),
    },
    {
      ...common,
      kind: 'allocate' as const,
      envelopeKind: 'authorisation' as const,
      title: of,
      dueYear: 2021,
      amount: cents(60),
    },
  ]),
];

/** A programme and its cases, on which actions are carried out; remembers what was sent and what was booked. */
async function aLedgerUnderTest() {
  const programmeId = await ledger.programme();
  const cases = [randomUUID(), randomUUID(), randomUUID()];
  const sent: NewEntry[][] = [];
  const booked: NewEntry[] = [];

  const entriesOf = (drafts: readonly Draft<NewEntry>[]): NewEntry[] =>
    drafts.map(({ ofCase, ...draft }) => {
      const idempotencyKey = randomUUID();
      const caseId = draft.kind === 'allocate' ? undefined : cases[ofCase];
      return { ...draft, programmeId, idempotencyKey, ...(caseId && { caseId }) } as NewEntry;
    });
  const send = async (entries: NewEntry[]): Promise<boolean> => {
    const isBooked = await ledger.book(entries).then(
      (fresh) => booked.push(...fresh) >= 0,
      () => false,
    );
    if (isBooked) sent.push(entries);
    return isBooked;
  };
  return {
    booked,
    send,
    entriesOf,
    release: async (ofCase: number) => {
      booked.push(...(await ledger.run((tx) => ledger.budget.release(tx, cases[ofCase] ?? '', occasion))));
    },
    again: async (n: number) => {
      const before = sent[n % Math.max(sent.length, 1)];
      if (before) expect(await ledger.book(before)).toEqual([]);
    },
    balances: async () => {
      const { ceiling, cash, authorisations, categories } = await ledger.overview(programmeId);
      const rows = [...(ceiling ? [ceiling] : []), ...cash, ...authorisations, ...categories];
      return new Map(rows.map((row) => [keyOf(row), [row.limit, row.reserved, row.committed]]));
    },
  };
}

const isReconciled = async (): Promise<void> => expect((await ledger.reconcile()).difference).toBe(0);

it('keeps exactly the entries that the model allows, one after the other', () =>
  fc
    .assert(
      fc.asyncProperty(fc.array(action, { maxLength: 20 }), async (actions) => {
        const real = await aLedgerUnderTest();
        await real.send(real.entriesOf(opening));
        for (const step of actions) {
          if ('releaseOf' in step) await real.release(step.releaseOf);
          else if ('again' in step) await real.again(step.again);
          else {
            const entries = real.entriesOf(step.book);
            const allowed = isSound([...real.booked, ...entries]);
            expect(await real.send(entries)).toBe(allowed);
          }
          expect(await real.balances()).toEqual(balancesOf(real.booked));
        }
      }),
      { numRuns: 40 },
    )
    .then(isReconciled));

it('stays sound whatever comes at the same time', () =>
  fc
    .assert(
      fc.asyncProperty(fc.array(action, { minLength: 20, maxLength: 40 }), async (actions) => {
        const real = await aLedgerUnderTest();
        await real.send(real.entriesOf(opening));
        await Promise.all(
          actions.map((step) => {
            if ('releaseOf' in step) return real.release(step.releaseOf);
            return 'again' in step ? real.again(step.again) : real.send(real.entriesOf(step.book));
          }),
        );
        expect(isSound(real.booked)).toBe(true);
        expect(await real.balances()).toEqual(balancesOf(real.booked));
      }),
      { numRuns: 30 },
    )
    .then(isReconciled));
