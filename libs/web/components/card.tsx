import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { Heading, type HeadingLevel } from './headings';

interface CardProps {
  readonly title: ComponentChildren;
  /** Makes the whole card a link. */
  readonly href?: string;
  readonly level?: HeadingLevel;
  /** Buttons or links at the bottom; not together with `href`. */
  readonly footer?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A thing among others of its kind. */
export function Card({ title, href, level = 3, footer, children }: CardProps) {
  return (
    <div class={classes('kern-card', href && 'kern-card--interactive')}>
      <div class="kern-card__container">
        <div class="kern-card__header">
          <Heading level={level}>
            {href ? (
              <a class="kern-link--stretched" href={href}>
                {title}
              </a>
            ) : (
              title
            )}
          </Heading>
        </div>
        {children && <div class="kern-card__body">{children}</div>}
        {footer && <div class="kern-card__footer">{footer}</div>}
      </div>
    </div>
  );
}

/** Cards side by side, as many as fit. */
export const CardGrid = ({ children }: { children: ComponentChildren }) => (
  <div class="fw-grid">{children}</div>
);
