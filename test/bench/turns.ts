import { median } from './measure';

/** How fast one was beside another, per second. */
export interface Comparison {
  readonly ours: number;
  readonly theirs: number;
  /** Ours to theirs: the median of the rounds, in each of which both had the same machine. */
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
  /** How far a round's ratio usually is from 1; of something beside itself that is the noise of the machine. */
  readonly noise: number;
}

const ROUNDS = 9;
const ROUND_MS = 700;

/** One way to do something; `run` does it once and returns how much was done. */
export interface Runner {
  readonly run: () => Promise<number>;
  /** How many call again as soon as they are answered; 1 unless told otherwise. */
  readonly callers?: number;
}

/** Runs both by turns, each of them first every other time. */
export const compare = (ours: Runner, theirs: Runner, count = ROUNDS): Promise<Comparison> =>
  rounds(async (round) => {
    if (round % 2) return [await perSecond(ours), await perSecond(theirs)];
    const other = await perSecond(theirs);
    return [await perSecond(ours), other];
  }, count);

/** Lets a round measure both as it likes; the first one only warms up. */
export async function rounds(
  measure: (round: number) => Promise<readonly [number, number]>,
  count = ROUNDS,
): Promise<Comparison> {
  const speeds: (readonly [number, number])[] = [];
  for (let round = 0; round <= count; round += 1) speeds.push(await measure(round));
  const counted = speeds.slice(1);
  const ratios = counted.map(([ours, theirs]) => ours / theirs);
  const ratio = median(ratios);
  return {
    ours: median(counted.map(([ours]) => ours)),
    theirs: median(counted.map(([, theirs]) => theirs)),
    ratio,
    noise: median(ratios.map((one) => Math.abs(one - 1))),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  };
}

async function perSecond({ run, callers = 1 }: Runner): Promise<number> {
  const begun = performance.now();
  let done = 0;
  const call = async () => {
    while (performance.now() - begun < ROUND_MS) {
      const more = await run();
      done += more;
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  return (done * 1000) / (performance.now() - begun);
}
