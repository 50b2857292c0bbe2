/** A line of two texts set side by side: in both, only in the first, only in the second. */
export interface DiffLine {
  readonly change: 'same' | 'gone' | 'new';
  readonly text: string;
  /** Its number in each text that has it. */
  readonly before?: number;
  readonly after?: number;
}

/** The fewest lines to take out and put in that make one text of the other, in reading order. */
export function diffLines(before: string, after: string): DiffLine[] {
  const a = before.split('\n');
  const b = after.split('\n');
  const common = commonTails(a, b);
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ change: 'same', text: a[i]!, before: ++i, after: ++j });
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      lines.push({ change: 'gone', text: a[i]!, before: ++i });
    } else lines.push({ change: 'new', text: b[j]!, after: ++j });
  }
  return lines;
}

/** How many lines the rests of both texts have in common, from each pair of places on. */
function commonTails(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i]![j] =
        a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}

/** A stretch of changes with some lines around it. */
export type Hunk = readonly DiffLine[];

/** Only what changed, with so many lines around it. */
export function hunksOf(lines: readonly DiffLine[], around = 3): Hunk[] {
  const hunks: DiffLine[][] = [];
  let last = -Infinity;
  lines.forEach((line, index) => {
    const near = lines.slice(Math.max(0, index - around), index + around + 1);
    if (!near.some(({ change }) => change !== 'same')) return;
    if (index > last + 1) hunks.push([]);
    hunks.at(-1)!.push(line);
    last = index;
  });
  return hunks;
}
