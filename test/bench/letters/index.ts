import { asTable, machine } from '../measure';
import type { Comparison } from '../turns';
import { beside } from './beside';
import { chromium, foerderwerk, type Printer, typst } from './printers';
import { threads } from './threads';
import { whereTimeGoes } from './where';

/** In milliseconds. */
const LONGEST_HOLD = 20;

interface Figure extends Comparison {
  readonly name: string;
  readonly target: number;
}

/** The letter beside what else makes PDFs, two threads beside one, and where the time goes. */
export async function benchLetters(): Promise<boolean> {
  // First, in a process that has done nothing else yet.
  const { speed, hold, others } = await threads();
  const figures: Figure[] = [];
  const browser = await chromium();
  try {
    figures.push(await figureOf('(a)', typst(), 1.5), await figureOf('(b)', browser, 5));
  } finally {
    await browser.close?.();
  }
  figures.push({ name: '(c) zwei Threads neben einem', ...speed, target: 1.6 });
  console.log(
    `Zuwendungsbescheid: drei Seiten, Tabelle mit 40 Zeilen, mit Tags und Schriften\n${machine()}\n`,
  );
  console.log(asTable([HEAD, ...figures.map(rowOf)]));
  console.log(
    `\n(a), (b): Briefe je Sekunde Rechenzeit; (c): je Sekunde Uhrzeit, mit Ausfüllen der Vorlage. Median der Runden.\n` +
      `Andere Programme nahmen bei (c) ${decimal(others * 100)} % der Kerne.\n` +
      `Ereignisschleife dabei höchstens aufgehalten: ${decimal(hold.own)} ms ` +
      `(mit Warten auf einen Kern ${decimal(hold.clock)} ms), Ziel ≤ ${LONGEST_HOLD} ms\n`,
  );
  console.log(asTable([['Wohin die Zeit geht', ''], ...(await whereTimeGoes()).map(stepRow)]));
  const missed = figures.filter((figure) => !isMet(figure)).length + (hold.own > LONGEST_HOLD ? 1 : 0);
  console.log(`\nZiele verfehlt: ${missed}`);
  return missed === 0;
}

const figureOf = async (letter: string, peer: Printer<string>, target: number): Promise<Figure> => ({
  name: `${letter} neben ${peer.name}`,
  ...(await beside(foerderwerk as Printer, peer as Printer)),
  target,
});

const isMet = ({ ratio, target }: Figure): boolean => ratio >= target;

const HEAD = ['', 'Förderwerk', 'Vergleich', 'Verhältnis', 'von', 'bis', 'Ziel', ''];

const rowOf = (figure: Figure): string[] => {
  const { name, ours, theirs, ratio, least, most, target } = figure;
  const verdict = isMet(figure) ? 'eingehalten' : 'VERFEHLT';
  return [name, ...[ours, theirs, ratio, least, most].map(decimal), `≥ ${decimal(target)}`, verdict];
};

const stepRow = ({ label, part }: { label: string; part: number }): string[] => [
  label,
  `${decimal(part * 100)} %`,
];

const decimal = (value: number) =>
  value.toLocaleString('de-DE', { maximumFractionDigits: value < 10 ? 2 : 0 });
