import { SafeServer } from '../../budget-server';
import { asTable, machine } from '../measure';
import { balances } from './balances';
import { manyCallers, oneConnection } from './bookings';
import { type Figure, isMet } from './figure';
import { signing } from './signing';

/** The ledger beside what it is measured by, all on one server that keeps what it acknowledges. */
export async function benchLedger(): Promise<boolean> {
  const server = await SafeServer.start();
  try {
    const figures: Figure[] = [];
    for (const measure of [oneConnection, manyCallers, signing, balances]) figures.push(...(await measure()));
    console.log(`Mittelbewirtschaftung, PostgreSQL 18 mit fsync\n${machine()}\n`);
    console.log(asTable([HEAD, ...figures.map(rowOf)]));
    const missed = figures.filter((figure) => !isMet(figure)).length;
    console.log(`\nJe Sekunde; Median der Runden, Verhältnis je Runde. Ziele verfehlt: ${missed}`);
    return missed === 0;
  } finally {
    await server.stop();
  }
}

const HEAD = ['', 'Förderwerk', 'Vergleich', '', 'Verhältnis', 'von', 'bis', 'Ziel', ''];

const rowOf = (figure: Figure): string[] => {
  const { name, peer, ours, theirs, ratio, least, most, target } = figure;
  const verdict = target === null ? '' : isMet(figure) ? 'eingehalten' : 'VERFEHLT';
  const goal = target === null ? '' : `≥ ${decimal(target)}`;
  return [name, whole(ours), whole(theirs), peer, ...[ratio, least, most].map(decimal), goal, verdict];
};

const whole = (count: number) => Math.round(count).toLocaleString('de-DE');
const decimal = (part: number) => part.toLocaleString('de-DE', { maximumFractionDigits: 2 });
