import { LetterPress } from '@libs/letters-pdf';
import { type Comparison, rounds } from '../turns';
import { awardData, template } from './award';
import { type Hold, watchLoop } from './loop';
import { watchOthers } from './others';

const ROUNDS = 21;
const LETTERS = 100;
/** Letters until both threads have compiled what they will compile. */
const WARM_UP = 3000;
/** How many letters wait or are being printed at any time. */
const CALLERS = 4;

export interface Threads {
  readonly speed: Comparison;
  readonly hold: Hold;
  /** What other programs took of all cores meanwhile: two threads can only be twice as fast when it is little. */
  readonly others: number;
}

/**
 * Letters per second of the clock by two threads beside one, and how long two held the event loop of this process:
 * one after the other, because watching takes a core away a thousand times a second.
 */
export async function threads(): Promise<Threads> {
  const [two, one] = [new LetterPress(2), new LetterPress(1)];
  try {
    // The threads load their code; so does a process when it starts.
    await perSecond(two, CALLERS);
    const loop = watchLoop();
    await perSecond(two, WARM_UP);
    const hold = loop.stop();
    await perSecond(one, WARM_UP);
    const others = watchOthers();
    const speed = await rounds(async (round) => {
      if (round % 2) return [await perSecond(two), await perSecond(one)];
      const single = await perSecond(one);
      return [await perSecond(two), single];
    }, ROUNDS);
    return { speed, hold, others: others.share() };
  } finally {
    await Promise.all([two, one].map((press) => press.close()));
  }
}

async function perSecond(press: LetterPress, letters = LETTERS): Promise<number> {
  const begun = performance.now();
  let left = letters;
  const call = async () => {
    while (left-- > 0) await press.print(template, awardData(left));
  };
  await Promise.all(Array.from({ length: CALLERS }, call));
  return (letters * 1000) / (performance.now() - begun);
}
