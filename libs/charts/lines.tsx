import { formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import { ChartFrame, type ChartProps, Mark } from './chart-frame';
import { Empty } from './empty';
import { GridLines, type Plot } from './grid-lines';
import { type Place, Dot, LineName } from './line-marks';
import { ink, size, WIDTH } from './looks';
import { lookOf } from './patterns';
import { spread } from './spread';
import { linear, px, ticks } from './scale';
import { type Day, timeScale } from './time-scale';
import { units, type UnitName } from './units';

export interface LinePoint {
  readonly date: Day;
  /** Not below zero. */
  readonly value: number;
  readonly href?: string;
}

export interface Line {
  readonly label: string;
  /** In the order of their dates. */
  readonly points: readonly LinePoint[];
  /** What should be, not what is: dashed and without marks. */
  readonly plan?: boolean;
}

interface LinesProps extends ChartProps {
  readonly unit: UnitName;
  readonly lines: readonly Line[];
}

const plot: Plot = { left: 84, top: 16, width: WIDTH - 84 - 150, height: 260 };
const floor = plot.top + plot.height;
const HEIGHT = floor + 28;
/** With more points the marks would hide the line; those that lead somewhere stay. */
const MARKED = 24;

/** Values over time, each line named at its end; plans are dashed. */
export function Lines({ id, title, description, unit, lines }: LinesProps) {
  const drawn = lines.filter(({ points }) => points.length > 0);
  const points = drawn.flatMap((line) => line.points);
  const frame = { id, title, description: description ?? described(drawn, unit), height: HEIGHT };
  if (points.length === 0) return <Empty {...frame} />;
  const time = timeScale(
    points.map(({ date }) => date),
    plot.width,
  );
  const marks = ticks(Math.max(...points.map(({ value }) => value)), 5, units[unit].least);
  const scale = linear(marks.at(-1)!, plot.height);
  const at = ({ date, value }: LinePoint): Place => [px(plot.left + time.x(date)), px(floor - scale(value))];
  const ends = spread(
    drawn.map((line) => at(line.points.at(-1)!)[1]),
    18,
    { top: plot.top, bottom: floor },
  );
  return (
    <ChartFrame {...frame} linked={points.some(({ href }) => href !== undefined)}>
      <GridLines plot={plot} at={marks} scale={scale} unit={unit} />
      {time.ticks.map(({ x, label }) => (
        <g font-size={size.small} text-anchor="middle">
          <path d={`M${px(plot.left + x)},${floor} v5`} stroke={ink.text} />
          <text x={px(plot.left + x)} y={floor + 20}>
            {label}
          </text>
        </g>
      ))}
      {drawn.map((line, index) => (
        <g>
          <path
            d={`M${line.points.map((point) => at(point).join()).join(' L')}`}
            fill="none"
            stroke={lookOf(index).color}
            stroke-width="2.5"
            stroke-dasharray={line.plan ? '7 5' : undefined}
          />
          {marked(line).map((point) => (
            <Mark
              label={`${line.label}, ${dayOf(point)}: ${units[unit].full(point.value)}`}
              href={point.href}
            >
              <Dot series={index} at={at(point)} />
            </Mark>
          ))}
          <LineName
            label={line.label}
            series={index}
            from={at(line.points.at(-1)!)}
            to={[plot.left + plot.width + 16, ends[index]!]}
          />
        </g>
      ))}
    </ChartFrame>
  );
}

const dayOf = ({ date }: LinePoint): string => formatDate(Temporal.PlainDate.from(date));

const described = (lines: readonly Line[], unit: UnitName): string =>
  lines
    .map(
      ({ label, points }) =>
        `${label}: ${units[unit].full(points.at(-1)!.value)} am ${dayOf(points.at(-1)!)}`,
    )
    .join('; ');

const marked = ({ points, plan }: Line): readonly LinePoint[] =>
  points.filter(({ href }, index) => {
    const last = index === points.length - 1;
    return href !== undefined || (!plan && (last || points.length <= MARKED));
  });
