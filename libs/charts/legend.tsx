import type { ComponentChildren } from 'preact';
import { size, WIDTH, widthOf } from './looks';

const SWATCH = 26;
const ROW = 22;
const GAP = 20;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where each label of a legend stands, in rows that fit, and how high they are together. */
export function legendSpots(labels: readonly string[]): {
  readonly spots: readonly Spot[];
  readonly height: number;
} {
  let [x, y] = [0, 0];
  const spots = labels.map((label) => {
    const width = SWATCH + widthOf(label, size.label) + GAP;
    if (x > 0 && x + width > WIDTH) [x, y] = [0, y + ROW];
    const spot = { x, y };
    x += width;
    return spot;
  });
  return { spots, height: y + ROW };
}

interface LegendProps {
  readonly labels: readonly string[];
  readonly top?: number;
  /** The mark before a label, drawn into 18 by 14. */
  readonly swatch: (index: number) => ComponentChildren;
}

/** What the marks of a chart mean. */
export const Legend = ({ labels, top = 0, swatch }: LegendProps) => (
  <g font-size={size.label}>
    {legendSpots(labels).spots.map(({ x, y }, index) => (
      <g transform={`translate(${Math.round(x)},${y + top})`}>
        {swatch(index)}
        <text x={SWATCH} y={12}>
          {labels[index]}
        </text>
      </g>
    ))}
  </g>
);
