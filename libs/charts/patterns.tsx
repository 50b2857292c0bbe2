import { ink, seriesLooks } from './looks';

/** The look of a series; with more series than looks they come round again. */
export const lookOf = (series: number) => seriesLooks[series % seriesLooks.length]!;

const patternId = (chart: string, series: number): string =>
  `${chart}-pattern-${series % seriesLooks.length}`;

/** What a series is filled with. */
export const fillOf = (chart: string, series: number): string =>
  lookOf(series).pattern === null ? lookOf(series).color : `url(#${patternId(chart, series)})`;

/** The patterns of a chart with that many series. */
export const Patterns = ({ chart, count }: { chart: string; count: number }) => (
  <defs>
    {seriesLooks.slice(0, count).map(({ color, pattern }, series) =>
      pattern === null ? null : (
        <pattern id={patternId(chart, series)} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={ink.paper} />
          <path d={pattern} stroke={color} stroke-width={2.6} stroke-linecap="round" fill="none" />
        </pattern>
      ),
    )}
  </defs>
);
