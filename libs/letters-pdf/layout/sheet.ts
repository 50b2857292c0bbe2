/** Millimetres to PDF points. */
export const mm = (length: number): number => (length * 72) / 25.4;

/** A4 after DIN 5008 form B; all lengths in points, y from the top edge. */
export const sheet = {
  width: mm(210),
  height: mm(297),
  left: mm(25),
  right: mm(190),
  /** Where text starts on pages after the first. */
  top: mm(30),
  /** Where text must end. */
  bottom: mm(267),
  letterhead: mm(14),
  returnLine: mm(45 + 12.7),
  address: { top: mm(62.7), floor: mm(90), width: mm(80), lines: 6 },
  information: { left: mm(125), top: mm(50), label: mm(21), right: mm(200) },
  subject: mm(98.5),
  footer: mm(275),
  /** Fold marks and the punch mark between them. */
  marks: [mm(105), mm(148.5), mm(210)],
} as const;

export const textWidthOfSheet = sheet.right - sheet.left;

/** Sizes in points: font and distance from line to line. */
export interface TypeSize {
  readonly size: number;
  readonly leading: number;
}

export const type = {
  body: { size: 10.5, leading: 14.5 },
  small: { size: 8, leading: 10.5 },
  tiny: { size: 6.5, leading: 8.5 },
  subject: { size: 12, leading: 16 },
  /** The first that lets every word and amount stay whole. */
  tables: [
    { size: 9, leading: 12 },
    { size: 8, leading: 10.5 },
    { size: 7, leading: 9.5 },
  ],
  headings: {
    1: { size: 13, leading: 17 },
    2: { size: 11.5, leading: 15.5 },
    3: { size: 10.5, leading: 14.5 },
  },
} as const;

export const ink = {
  text: '#000000',
  quiet: '#4a4f57',
  line: '#9aa1ab',
  tint: '#eef1f5',
  ghost: '#e3e5e9',
} as const;
