import { ink, size } from './looks';
import { px, type Scale } from './scale';
import { units, type UnitName } from './units';

/** The rectangle that the figures are drawn into. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface GridLinesProps {
  readonly plot: Plot;
  readonly at: readonly number[];
  readonly scale: Scale;
  readonly unit: UnitName;
}

/** The lines of the scale with their values to the left. */
export const GridLines = ({ plot: { left, top, width, height }, at, scale, unit }: GridLinesProps) => (
  <g font-size={size.small} text-anchor="end">
    {at.map((value) => {
      const y = px(top + height - scale(value));
      return (
        <>
          <path d={`M${left},${y} h${width}`} stroke={value === 0 ? ink.text : ink.line} />
          <text x={left - 8} y={px(y + size.small / 3)}>
            {units[unit].short(value)}
          </text>
        </>
      );
    })}
  </g>
);
