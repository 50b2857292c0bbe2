/** "80 %" for 8000 basis points, "66,67 %" for 6667. */
export const formatPercent = (basisPoints: number) => `${String(basisPoints / 100).replace('.', ',')}\u00a0%`;

export const listed = (labels: readonly string[]) => labels.join(', ');

/** Sentences follow each other; what is none is told apart from the next. */
export const texts = (entries: readonly { readonly text: string }[]) =>
  entries
    .map(({ text }, index) => (index === entries.length - 1 || text.endsWith('.') ? text : `${text};`))
    .join(' ');

export const formatCount = (count: number) => count.toLocaleString('de-DE');

/** "1 Jahr", "5 Jahre" */
export const formatYears = (count: number) => `${formatCount(count)} ${count === 1 ? 'Jahr' : 'Jahre'}`;

export const yesOrNo = (yes: string, no: string) => (value: boolean) => (value ? yes : no);
