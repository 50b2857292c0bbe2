/** Colours of KERN as every browser and printer knows them. */
export const ink = {
  text: '#10131f',
  muted: '#535975',
  line: '#cdd0de',
  paper: '#ffffff',
} as const;

export const FONT = 'Fira Sans, sans-serif';

/** The text of charts, in units of the drawing, which are pixels at full size. */
export const size = { label: 13, small: 12 } as const;

/** Wide enough for ten years, narrow enough for an upright sheet of paper. */
export const WIDTH = 640;

/** About how wide a text is; the fonts of the browser are not known here. */
export const widthOf = (text: string, fontSize: number): number => text.length * fontSize * 0.56;

interface SeriesLook {
  readonly color: string;
  /** Drawn into a square of 8 in `color` on white: an empty one leaves the outline; null is solid. */
  readonly pattern: string | null;
}

/** One look per series, told apart without colour as well: solid, striped, dotted, ruled, blank. */
export const seriesLooks: readonly SeriesLook[] = [
  { color: '#1b3a8c', pattern: null },
  { color: '#00697a', pattern: 'M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4' },
  { color: '#9a4a00', pattern: 'M2,2 h0.01 M6,6 h0.01' },
  { color: '#535975', pattern: 'M0,4 h8' },
  { color: '#8a2b6b', pattern: '' },
  { color: '#2c5f34', pattern: 'M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4' },
];

/** From few to many: on white with black letters, then dark with white ones. */
export const classLooks = [
  { fill: '#eef2fb', text: ink.text },
  { fill: '#c3d0ee', text: ink.text },
  { fill: '#93a9de', text: ink.text },
  { fill: '#3f5fb5', text: ink.paper },
  { fill: '#16307a', text: ink.paper },
] as const;
