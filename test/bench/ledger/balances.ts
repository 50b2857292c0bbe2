import { asOwner } from '../../support/database';
import { openLedger } from '../../budget-ledger';
import { compare } from '../turns';
import type { Figure } from './figure';
import { filledProgramme, HALFWAY, LAST_DAY } from './fill';
import { plainClient, urlOf } from './plain';
import { assertEqual, sumsUpTo } from './sums';

/** Reading balances, beside adding up the entries, and in a ledger of a hundred times the size. */
export async function balances(): Promise<Figure[]> {
  const ledger = await openLedger({ poolSize: 1 });
  const plain = await plainClient(urlOf(ledger));
  const filled = (entries: number) => filledProgramme(ledger, plain, entries);
  const [small, middle, large] = [await filled(10_000), await filled(100_000), await filled(1_000_000)];
  await plain.end();
  await asOwner((client) => client.query('VACUUM ANALYZE'), ledger.name);

  const overviewOf = (programme: string) => ledger.overview(programme);
  const reportOf = (programme: string) => ledger.asOf(programme, HALFWAY);
  const sumsOf = (programme: string, day: string) => ledger.run((tx) => sumsUpTo(tx, programme, day));
  for (const programme of [small, middle, large]) {
    assertEqual(await overviewOf(programme), await sumsOf(programme, LAST_DAY));
    assertEqual(await reportOf(programme), await sumsOf(programme, HALFWAY));
  }

  const reading = (read: () => Promise<unknown>) => ({ run: () => read().then(() => 1) });
  const summing = (day: string) => reading(() => sumsOf(middle, day));
  const overview = await compare(
    reading(() => overviewOf(middle)),
    summing(LAST_DAY),
  );
  const report = await compare(
    reading(() => reportOf(middle)),
    summing(HALFWAY),
  );
  const size = await compare(
    reading(() => reportOf(large)),
    reading(() => reportOf(small)),
  );
  await ledger.close();
  return [
    { name: '(e) Übersicht bei 100.000 Buchungen', peer: 'deren Summe', ...overview, target: 10 },
    {
      name: '    Bericht zum Stichtag bei 100.000 Buchungen',
      peer: 'Summe bis zum Tag',
      ...report,
      target: 10,
    },
    { name: '(f) Bericht zum Stichtag bei 1.000.000 Buchungen', peer: 'bei 10.000', ...size, target: 0.5 },
  ];
}
