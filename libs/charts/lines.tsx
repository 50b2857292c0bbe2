import { formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import { ChartFrame, type ChartProps, Mark } from './chart-frame';
import { Empty } from './empty';
import { GridLines, type Plot } from './grid-lines';
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
          <Name line={line} series={index} from={at(line.points.at(-1)!)} y={ends[index]!} />
        </g>
      ))}
    </ChartFrame>
  );
}

type Place = readonly [x: number, y: number];

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

/** Marks of different shape, for those who see no difference in colour. */
const shapes = [
  'M-4,0 a4,4 0 1 0 8,0 a4,4 0 1 0 -8,0',
  'M-4,-4 h8 v8 h-8 z',
  'M0,-5 l5,9 h-10 z',
  'M0,-5.5 l5.5,5.5 l-5.5,5.5 l-5.5,-5.5 z',
];

const Dot = ({ series, at: [x, y] }: { series: number; at: Place }) => (
  <path
    d={shapes[series % shapes.length]}
    transform={`translate(${x},${y})`}
    fill={lookOf(series).color}
    stroke={ink.paper}
    stroke-width="1.5"
  />
);

/** The name of a line beside its end; a thin line leads there when another name is in the way. */
const Name = ({
  line,
  series,
  from: [x, end],
  y,
}: {
  line: Line;
  series: number;
  from: Place;
  y: number;
}) => {
  const left = plot.left + plot.width + 16;
  return (
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
        {line.label}
      </text>
    </>
  );
};
