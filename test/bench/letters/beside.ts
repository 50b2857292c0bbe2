import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Comparison, rounds } from '../turns';
import { filledIn, type Printer } from './printers';
import { readLetter } from './same-text';

const ROUNDS = 7;
/** Letters until the engine has compiled what it will compile: a process that prints a lot is past them. */
const WARM_UP = 400;
/** How often both take turns within a round. */
const TURNS = 6;

/** Letters per second of CPU time, ours beside theirs; throws unless both print the same text on three pages. */
export async function beside(ours: Printer, theirs: Printer): Promise<Comparison> {
  await assertEqual(ours, theirs);
  let n = 0;
  while (n < WARM_UP) await cpuFor(ours, [ours.source(filledIn((n += 1)))]);
  return rounds(async () => {
    const spent = new Map([ours, theirs].map((printer) => [printer, 0]));
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const [printer, seconds] of spent) {
        const letters = Array.from({ length: printer.letters }, () => filledIn((n += 1)));
        spent.set(printer, seconds + (await cpuFor(printer, letters.map(printer.source))));
      }
    const speed = (printer: Printer) => (TURNS * printer.letters) / spent.get(printer)!;
    return [speed(ours), speed(theirs)];
  }, ROUNDS);
}

async function cpuFor({ print, cpu }: Printer, sources: readonly unknown[]): Promise<number> {
  const begun = cpu();
  for (const source of sources) {
    await print(source);
    // Where a process never turns its event loop, the garbage outside its heap piles up.
    await nextTurn();
  }
  return cpu() - begun;
}

async function assertEqual(...printers: readonly Printer[]): Promise<void> {
  const model = filledIn(0);
  const read = [];
  for (const { print, source } of printers) read.push(readLetter(await print(source(model))));
  const [first] = read;
  if (read.some(({ pages, signs }) => pages !== 3 || signs !== first!.signs))
    throw new Error(`${printers.map(({ name }) => name).join(' and ')} do not print the same three pages`);
}
