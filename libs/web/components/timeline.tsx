import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import type { Tone } from './tones';

export interface TimelineEvent {
  /** A `DateText` or `MomentText`. */
  readonly when: ComponentChildren;
  readonly title: ComponentChildren;
  /** Who did it. */
  readonly by?: ComponentChildren;
  readonly body?: ComponentChildren;
  readonly tone?: Tone;
}

/** Dated events in the order given. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol class="fw-timeline">
      {events.map(({ when, title, by, body, tone = 'neutral' }) => (
        <li class={classes('fw-timeline__event', `fw-timeline__event--${tone}`)}>
          <p class="kern-body kern-body--small kern-body--muted">
            {when}
            {by && <> · {by}</>}
          </p>
          <p class="kern-body kern-body--bold">{title}</p>
          {body && <div class="kern-body">{body}</div>}
        </li>
      ))}
    </ol>
  );
}
