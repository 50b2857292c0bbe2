import { commitmentEntries, type Movement } from '../../../src/budget';
import { aBudget, anAllocation, anAward, aRow, type Ledger, openLedger } from '../../budget-ledger';
import { compare } from '../turns';
import type { Figure } from './figure';
import { columnsOf, createPlain, INSERT, plainClient, UPDATE, urlOf } from './plain';

/** As many as it takes to tell a few percent from noise. */
const MANY_ROUNDS = 25;
const PLENTY = 1e13;
const BULK = 500;
/** Every tenth award of a bulk is for an item without money. */
const IS_REFUSED = (n: number) => n % 10 === 0;

/** Ceiling, year and the caps of two funding items, one of which is used up. */
async function aProgramme(ledger: Ledger): Promise<string> {
  const programme = await ledger.programme();
  await ledger.book([
    ...aBudget(programme, PLENTY, PLENTY, PLENTY),
    anAllocation(programme, 'category', PLENTY),
    anAllocation(programme, 'category', 1, { category: 'd' }),
  ]);
  return programme;
}

/** Money of one case that moves ceiling, year and cap. */
const booking = (programme: string, category = 'c'): Movement[] =>
  commitmentEntries(anAward(programme, [aRow(100, { category })]));

/** One booking after the other, and many at once, on one connection. */
export async function oneConnection(): Promise<Figure[]> {
  const ledger = await openLedger({ poolSize: 1 });
  await createPlain(ledger.name);
  const plain = await plainClient(urlOf(ledger));
  const programme = await aProgramme(ledger);

  const inTransaction = await compare(
    { run: () => ledger.book(booking(programme)).then(() => 1) },
    { run: () => ledger.run((tx) => tx.query(UPDATE, [100])).then(() => 1) },
  );
  const bare = await compare(
    {
      run: () => plain.query('SELECT book_entries($1)', [JSON.stringify(booking(programme))]).then(() => 1),
    },
    { run: () => plain.query(UPDATE, [100]).then(() => 1) },
  );
  const bulk = await compare(
    {
      run: async () => {
        const awards = Array.from({ length: BULK }, (_, n) => booking(programme, IS_REFUSED(n) ? 'd' : 'c'));
        const outcomes = await ledger.run((tx) => ledger.budget.bookEach(tx, awards));
        return outcomes.filter(({ booked }) => booked).length;
      },
    },
    { run: () => plain.query(INSERT, columnsOf(booking(programme)[0]!)).then(() => 1) },
  );
  await plain.end();
  await ledger.close();
  return [
    {
      name: '(a) Buchung auf drei Bestände, in der Transaktion des Produkts',
      peer: 'UPDATE einer Zeile, ebenso',
      ...inTransaction,
      target: 0.5,
    },
    {
      name: '    dieselbe als einzelne Anweisung',
      peer: 'UPDATE einer Zeile, ebenso',
      ...bare,
      target: null,
    },
    {
      name: `(b) ${BULK} Bewilligungen auf einmal, jede zehnte abgelehnt`,
      peer: 'einzelne INSERTs',
      ...bulk,
      target: 3,
    },
  ];
}

/**
 * Callers at once, each in a transaction of its own, on the product's connections. "Never slower" is as much as
 * can be told from the machine's noise: so far do eight callers differ from eight callers.
 */
export async function manyCallers(): Promise<Figure[]> {
  const ledger = await openLedger();
  const programme = await aProgramme(ledger);
  const run = () => ledger.book(booking(programme)).then(() => 1);
  const few = { run, callers: 8 };
  const control = await compare(few, few, MANY_ROUNDS);
  const many = await compare({ run, callers: 64 }, few, MANY_ROUNDS);
  await ledger.close();
  return [
    { name: '(c) Buchungen für 64 zugleich', peer: 'für 8 zugleich', ...many, target: 1 - control.noise },
    { name: '    Streuung: für 8 zugleich', peer: 'für 8 zugleich', ...control, target: null },
  ];
}
