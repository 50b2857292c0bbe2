import { cpus, totalmem } from 'node:os';

export interface Contestant {
  readonly name: string;
  readonly run: (round: number) => unknown;
}
export interface Speed {
  readonly name: string;
  /** Calls per second on one core: the median over the rounds. */
  readonly perSecond: number;
}

const ROUNDS = 15;
const ROUND_MS = 150;

/** Measures all in turns within one run, so that a busy machine slows all alike; the first turn only warms up. */
export function race(contestants: readonly Contestant[]): Speed[] {
  const speeds = contestants.map((): number[] => []);
  for (let round = -1; round < ROUNDS; round += 1)
    contestants.forEach((contestant, index) => {
      const speed = once(contestant);
      if (round >= 0) speeds[index]!.push(speed);
    });
  return contestants.map(({ name }, index) => ({ name, perSecond: median(speeds[index]!) }));
}

function once({ run }: Contestant): number {
  const begun = performance.now();
  let calls = 0;
  while (performance.now() - begun < ROUND_MS) for (let i = 0; i < 100; i += 1) run(calls++);
  return (calls * 1000) / (performance.now() - begun);
}

export const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** "AMD EPYC, 2 Kerne, 8 GB, Node v20.20.2, linux x64" */
export function machine(): string {
  const [first, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${first?.model.trim() ?? 'unbekannt'}, ${others.length + 1} Kerne, ${memory} GB, Node ${process.version}, ${process.platform} ${process.arch}`;
}

/** Columns of equal width, numbers to the right. */
export function asTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n');
}
