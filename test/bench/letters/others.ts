import { cpus } from 'node:os';

/** What other programs take of all cores from now on, as a part of 1. */
export function watchOthers(): { readonly share: () => number } {
  const [begun, cpu, busyBefore] = [performance.now(), process.cpuUsage(), busy()];
  return {
    share: () => {
      const { user, system } = process.cpuUsage(cpu);
      const own = (user + system) / 1000;
      return Math.max(0, (busy() - busyBefore - own) / ((performance.now() - begun) * cpus().length));
    },
  };
}

/** Milliseconds in which a core did something, over all cores. */
const busy = (): number =>
  cpus().reduce((sum, { times: { idle: _, ...times } }) => sum + total(Object.values(times)), 0);

const total = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0);
