import { readFileSync } from 'node:fs';

/** The longest time for which the event loop could not turn, in milliseconds. */
export interface Hold {
  /** By the clock, waiting for a core included. */
  readonly clock: number;
  /** Without the time in which the machine gave this thread no core: what the process itself is to blame for. */
  readonly own: number;
}

const INTERVAL = 1;

/** Looks at the event loop of the main thread each millisecond, until stopped (Linux). */
export function watchLoop(): { readonly stop: () => Hold } {
  let hold: Hold = { clock: 0, own: 0 };
  let [last, waited] = [performance.now(), waitedForCore()];
  const timer = setInterval(() => {
    const [now, waitedNow] = [performance.now(), waitedForCore()];
    const late = now - last - INTERVAL;
    hold = {
      clock: Math.max(hold.clock, late),
      own: Math.max(hold.own, late - (waitedNow - waited)),
    };
    [last, waited] = [now, waitedNow];
  }, INTERVAL);
  return {
    stop: () => {
      clearInterval(timer);
      return hold;
    },
  };
}

/** How long the main thread has waited in the queue of runnable threads so far, in milliseconds: the second figure. */
const waitedForCore = (): number => Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e6;
