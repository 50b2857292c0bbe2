import type { ComponentChildren } from 'preact';
import { FONT, ink, WIDTH } from './looks';

/** What every chart is told. */
export interface ChartProps {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in a sentence or two, for those who do not see it; made from the figures unless given. */
  readonly description?: string;
}

interface FrameProps extends Required<ChartProps> {
  readonly height: number;
  /** Has links in it, so it must not be an image to screen readers: they would not find the links. */
  readonly linked: boolean;
  readonly children: ComponentChildren;
}

/**
 * A drawing with a name and a description. Colours stand in attributes, not in styles, which the security
 * policy would drop; on narrow screens it scrolls instead of shrinking its letters.
 */
export function ChartFrame({ id, title, description, height, linked, children }: FrameProps) {
  return (
    <div class="kern-table-responsive" role="region" aria-label={title} tabIndex={0}>
      <svg
        xmlns="http://www.w3.org/2000/svg"
        id={id}
        role={linked ? 'group' : 'img'}
        aria-labelledby={`${id}-title ${id}-desc`}
        width={WIDTH}
        height={height}
        viewBox={`0 0 ${WIDTH} ${height}`}
        font-family={FONT}
        fill={ink.text}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {children}
      </svg>
    </div>
  );
}

interface MarkProps {
  /** Name and value, read aloud and shown when pointed at. */
  readonly label: string;
  /** Where the figure leads. */
  readonly href?: string;
  readonly children: ComponentChildren;
}

/** One figure of a chart, a link where it leads somewhere. */
export const Mark = ({ label, href, children }: MarkProps) =>
  href === undefined ? (
    <g>
      <title>{label}</title>
      {children}
    </g>
  ) : (
    <a href={href} aria-label={label}>
      <title>{label}</title>
      {children}
    </a>
  );
