import { ink, size } from './looks';
import { lookOf } from './patterns';
import { px } from './scale';

/** From the upper left corner of the drawing. */
export type Place = readonly [x: number, y: number];

/** Marks of different shape, for those who see no difference in colour. */
const shapes = [
  'M-4,0 a4,4 0 1 0 8,0 a4,4 0 1 0 -8,0',
  'M-4,-4 h8 v8 h-8 z',
  'M0,-5 l5,9 h-10 z',
  'M0,-5.5 l5.5,5.5 l-5.5,5.5 l-5.5,-5.5 z',
];

/** A value on a line. */
export const Dot = ({ series, at: [x, y] }: { series: number; at: Place }) => (
  <path
    d={shapes[series % shapes.length]}
    transform={`translate(${x},${y})`}
    fill={lookOf(series).color}
    stroke={ink.paper}
    stroke-width="1.5"
  />
);

interface LineNameProps {
  readonly label: string;
  readonly series: number;
  readonly from: Place;
  readonly to: Place;
}

/** The name of a line beside its end; a thin line leads there when another name is in the way. */
export const LineName = ({ label, series, from: [x, end], to: [left, y] }: LineNameProps) => (
  <>
    <path
      d={`M${px(x + 6)},${end} L${left - 3},${px(y)}`}
      stroke={lookOf(series).color}
      stroke-width="0.8"
      fill="none"
    />
    <text
      x={left}
      y={px(y + size.label / 3)}
      font-size={size.label}
      fill={lookOf(series).color}
      font-weight="600"
    >
      {label}
    </text>
  </>
);
