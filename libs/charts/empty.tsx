import { ChartFrame, type ChartProps } from './chart-frame';
import { ink, size, WIDTH } from './looks';

const HEIGHT = 96;

/** A chart without figures says so. */
export const Empty = ({ id, title }: ChartProps) => (
  <ChartFrame id={id} title={title} description="Noch keine Werte." height={HEIGHT} linked={false}>
    <rect x="0.5" y="0.5" width={WIDTH - 1} height={HEIGHT - 1} fill="none" stroke={ink.line} />
    <text x={WIDTH / 2} y={HEIGHT / 2} text-anchor="middle" font-size={size.label} fill={ink.muted}>
      Noch keine Werte.
    </text>
  </ChartFrame>
);
