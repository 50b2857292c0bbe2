import { readdirSync, readFileSync } from 'node:fs';

/** CPU seconds of this process, its threads included. */
export function cpuOfThis(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Clock ticks per second in /proc/…/stat. */
const TICKS = 100;

/** CPU seconds of the processes that this one has started and that are running, and of those that have ended below them. */
export function cpuOfChildren(): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statOf);
  const below = new Set([process.pid]);
  // A process may come before its parent in the list: look until nobody is added.
  for (let before = 0; before < below.size;) {
    before = below.size;
    for (const { pid, parent } of processes) if (below.has(parent)) below.add(pid);
  }
  below.delete(process.pid);
  const counted = processes.filter(({ pid }) => below.has(pid));
  return counted.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS;
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

/** Nothing for a process that ended in between. See proc(5): state, parent …, then at 11 utime, stime, cutime, cstime. */
function statOf(pid: string): Stat[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, count) => sum + count, 0);
    return [{ pid: Number(pid), parent: fields[1]!, ticks }];
  } catch {
    return [];
  }
}
