import { ChartFrame, type ChartProps, Mark } from './chart-frame';
import { classBounds, classLook, classOf } from './classes';
import { Legend, legendSpots } from './legend';
import { ink, size, WIDTH } from './looks';
import { px } from './scale';
import { units, type UnitName } from './units';

/** A district at its place in a grid that resembles the map. */
export interface Tile {
  /** Amtlicher Gemeindeschlüssel, five digits. */
  readonly ags: string;
  /** Shown on the tile. */
  readonly code: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

export interface TileValue {
  /** Not below zero; null for no figure. */
  readonly value: number | null;
  readonly href?: string;
}

interface TileMapProps extends ChartProps {
  readonly unit: UnitName;
  readonly tiles: readonly Tile[];
  /** By AGS. */
  readonly values: Readonly<Record<string, TileValue>>;
}

const ROW = 58;
const GAP = 4;
const NOTHING = 'keine';

/** A map of tiles of one size, each with its figure; darker is more. */
export function TileMap({ id, title, description, unit, tiles, values }: TileMapProps) {
  const { full, short, least } = units[unit];
  const figureOf = ({ ags }: Tile): TileValue => values[ags] ?? { value: null };
  const known = tiles.map((tile) => figureOf(tile).value ?? 0);
  const bounds = classBounds(Math.max(0, ...known), least);
  const lookOf = (index: number | null): Look => (index === null ? nothing : classLook(index, bounds.length));
  const labels = [NOTHING, ...classLabels(bounds, short)];
  const top = legendSpots(labels).height + 10;
  const width = WIDTH / (1 + Math.max(0, ...tiles.map(({ column }) => column)));
  const rows = 1 + Math.max(0, ...tiles.map(({ row }) => row));
  const most = tiles[known.indexOf(Math.max(...known))];
  return (
    <ChartFrame
      id={id}
      title={title}
      description={
        description ??
        (most
          ? `${tiles.length} Kreise und kreisfreie Städte; am meisten: ${most.name} mit ${full(figureOf(most).value ?? 0)}.`
          : '')
      }
      height={top + rows * ROW}
      linked={tiles.some((tile) => figureOf(tile).href !== undefined)}
    >
      <Legend labels={labels} swatch={(index) => <Swatch {...lookOf(index === 0 ? null : index - 1)} />} />
      {tiles.map((tile) => {
        const { value, href } = figureOf(tile);
        const look = lookOf(classOf(value, bounds));
        return (
          <g transform={`translate(${px(tile.column * width)},${top + tile.row * ROW})`} text-anchor="middle">
            <Mark label={`${tile.name}: ${value === null ? NOTHING : full(value)}`} href={href}>
              <rect
                x="1"
                y="1"
                width={px(width - GAP)}
                height={ROW - GAP}
                rx="3"
                fill={look.fill}
                stroke={ink.muted}
                stroke-dasharray={look.dashes}
              />
            </Mark>
            <g aria-hidden="true" pointer-events="none" fill={look.text}>
              <text x={px(width / 2 - 1)} y={23} font-size={size.label} font-weight="600">
                {tile.code}
              </text>
              <text x={px(width / 2 - 1)} y={42} font-size={size.small}>
                {value === null ? '–' : short(value)}
              </text>
            </g>
          </g>
        );
      })}
    </ChartFrame>
  );
}

interface Look {
  readonly fill: string;
  readonly text: string;
  readonly dashes?: string;
}

const nothing: Look = { fill: ink.paper, text: ink.text, dashes: '3 3' };

/** "unter 1 Mio. €", "ab 1 Mio. €", "ab 2 Mio. €" …; "ab 1", "ab 2" … for small counts. */
const classLabels = (bounds: readonly number[], short: (value: number) => string): string[] =>
  bounds.map((bound, index) => {
    const next = bounds[index + 1];
    if (next === undefined) return `ab ${short(bound)}`;
    return bound === 0 ? `unter ${short(next)}` : `ab ${short(bound)}`;
  });

const Swatch = ({ fill, dashes }: Look) => (
  <rect x="0.5" y="0.5" width="18" height="14" fill={fill} stroke={ink.muted} stroke-dasharray={dashes} />
);
