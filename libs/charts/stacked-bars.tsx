import { ChartFrame, type ChartProps, Mark } from './chart-frame';
import { Empty } from './empty';
import { GridLines, type Plot } from './grid-lines';
import { Legend, legendSpots } from './legend';
import { size, WIDTH } from './looks';
import { fillOf, lookOf, Patterns } from './patterns';
import { linear, px, ticks } from './scale';
import { stacked } from './stacked';
import { units, type UnitName } from './units';

export interface BarPart {
  /** Not below zero. */
  readonly value: number;
  readonly href?: string;
}

export interface Bar {
  readonly label: string;
  /** One for each series, in their order. */
  readonly parts: readonly BarPart[];
}

interface StackedBarsProps extends ChartProps {
  readonly unit: UnitName;
  /** What the parts are called, from the lowest up. */
  readonly series: readonly string[];
  readonly bars: readonly Bar[];
}

const HEIGHT = 260;
const AXIS = 84;
const BELOW = 28;
/** Room above the highest bar for its sum. */
const ABOVE = 22;
const WIDEST = 64;

/** Bars of parts one above the other, each with its sum; parts lead to what they count. */
export function StackedBars({ id, title, description, unit, series, bars }: StackedBarsProps) {
  if (bars.length === 0) return <Empty id={id} title={title} />;
  const sums = bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const legend = legendSpots(series).height;
  const plot: Plot = { left: AXIS, top: legend + ABOVE, width: WIDTH - AXIS, height: HEIGHT };
  const marks = ticks(Math.max(0, ...sums), 5, units[unit].least);
  const scale = linear(marks.at(-1)!, HEIGHT);
  const room = plot.width / bars.length;
  const width = Math.min(room * 0.7, WIDEST);
  const floor = plot.top + plot.height;
  const { full, short } = units[unit];
  return (
    <ChartFrame
      id={id}
      title={title}
      description={
        description ?? bars.map(({ label }, index) => `${label}: ${full(sums[index]!)}`).join('; ')
      }
      height={floor + BELOW}
      linked={bars.some(({ parts }) => parts.some(({ href }) => href !== undefined))}
    >
      <Patterns chart={id} count={series.length} />
      <Legend
        labels={series}
        swatch={(index) => <Swatch fill={fillOf(id, index)} stroke={lookOf(index).color} />}
      />
      <GridLines plot={plot} at={marks} scale={scale} unit={unit} />
      {bars.map(({ label, parts }, index) => {
        const x = px(plot.left + room * (index + 0.5) - width / 2);
        return (
          <g>
            {stacked(parts, scale).map(({ part, series: number, from, height }) => (
              <Mark label={`${label}, ${series[number]}: ${full(part.value)}`} href={part.href}>
                <rect
                  x={x}
                  y={px(floor - from - height)}
                  width={px(width)}
                  height={px(height)}
                  fill={fillOf(id, number)}
                  stroke={lookOf(number).color}
                />
              </Mark>
            ))}
            <text
              x={px(x + width / 2)}
              y={px(floor - scale(sums[index]!) - 6)}
              text-anchor="middle"
              font-size={size.small}
            >
              {short(sums[index]!)}
            </text>
            <text x={px(x + width / 2)} y={floor + 19} text-anchor="middle" font-size={size.label}>
              {label}
            </text>
          </g>
        );
      })}
    </ChartFrame>
  );
}

const Swatch = ({ fill, stroke }: { fill: string; stroke: string }) => (
  <rect x="0.5" y="0.5" width="18" height="14" fill={fill} stroke={stroke} />
);
