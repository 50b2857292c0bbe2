import { classes } from './classes';
import type { Tone } from './tones';

export interface Status {
  readonly text: string;
  readonly tone?: Tone;
}

/** A status as a word on a coloured ground; the word alone must do. */
export function Badge({ text, tone = 'neutral' }: Status) {
  return (
    <span class={classes('kern-badge kern-badge--small fw-badge', `kern-badge--${tone}`)}>
      <span class="kern-label">{text}</span>
    </span>
  );
}
