import { classes } from './classes';

export interface Step {
  readonly label: string;
  /** Steps already done may be visited again. */
  readonly href?: string;
}

/** Where one is in a sequence of pages; `current` counts from 1. */
export function Steps({ steps, current }: { steps: readonly Step[]; current: number }) {
  return (
    <nav class="fw-steps" aria-label="Fortschritt">
      <div class="kern-progress">
        <label class="kern-label" for="fortschritt">
          Schritt {current} von {steps.length}
        </label>
        <progress id="fortschritt" value={current} max={steps.length} />
      </div>
      <ol>
        {steps.map((step, i) => (
          <StepItem step={step} state={stateOf(i + 1, current)} />
        ))}
      </ol>
    </nav>
  );
}

type StepState = 'done' | 'current' | 'open';

const stateOf = (number: number, current: number): StepState => {
  if (number === current) return 'current';
  return number < current ? 'done' : 'open';
};

function StepItem({ step, state }: { step: Step; state: StepState }) {
  return (
    <li class={classes('fw-steps__item', `fw-steps__item--${state}`)}>
      {step.href && state !== 'current' ? (
        <a class="kern-link kern-link--small kern-link--no-visited-state" href={step.href}>
          {step.label}
        </a>
      ) : (
        <span class="kern-body kern-body--small" aria-current={state === 'current' ? 'step' : undefined}>
          {step.label}
        </span>
      )}
    </li>
  );
}

/** How far something is, as a bar with its text. */
export function Progress({
  label,
  value,
  max,
  id,
}: {
  label: string;
  value: number;
  max: number;
  id: string;
}) {
  return (
    <div class="kern-progress">
      <label class="kern-label" for={id}>
        {label}
      </label>
      <progress id={id} value={value} max={max} />
    </div>
  );
}
