import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { FieldError, type FieldProps, Hint, OptionalMark, wiring } from './field';
import { ChoiceSet } from './fieldset';
import { errorOf, fieldId, valuesOf } from './form-state';

export interface Choice {
  readonly value: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
}

export interface ChoicesProps extends FieldProps {
  readonly options: readonly Choice[];
  /** Side by side: only for two or three short answers such as Ja and Nein. */
  readonly horizontal?: boolean;
}

/** One of several. */
export const Radios = (props: ChoicesProps) => (
  <ChoiceSet field={props} role="radiogroup" horizontal={props.horizontal}>
    <Controls type="radio" {...props} />
  </ChoiceSet>
);

/** Any number of several; sent as repeated values of one name. */
export const Checkboxes = (props: ChoicesProps) => (
  <ChoiceSet field={props} horizontal={props.horizontal}>
    <Controls type="checkbox" {...props} />
  </ChoiceSet>
);

function Controls({ type, form, name, options }: ChoicesProps & { type: 'radio' | 'checkbox' }) {
  const [chosen, error] = [valuesOf(form, name), errorOf(form, name)];
  const ids = options.map((_, i) => (i === 0 ? fieldId(name) : `${fieldId(name)}-${i + 1}`));
  return (
    <>
      {options.map(({ value, label, hint }, i) => (
        <div class="kern-form-check">
          <input
            class={classes(`kern-form-check__${type}`, error && `kern-form-check__${type}--error`)}
            type={type}
            id={ids[i]}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            aria-describedby={hint ? `${ids[i]}-hinweis-zur-antwort` : undefined}
            aria-invalid={type === 'checkbox' && error ? 'true' : undefined}
          />
          <label class="kern-label" for={ids[i]}>
            {label}
          </label>
          {hint && (
            <div class="kern-hint fw-choice-hint" id={`${ids[i]}-hinweis-zur-antwort`}>
              {hint}
            </div>
          )}
        </div>
      ))}
    </>
  );
}

/** A single statement to agree with; sends `value` ("ja") when ticked and nothing otherwise. */
export function Checkbox(props: FieldProps & { value?: string }) {
  const { form, name, label, optional, value = 'ja' } = props;
  const error = errorOf(form, name);
  return (
    <div class={classes('kern-form-check', error && 'kern-form-check--error')}>
      <input
        {...wiring(props)}
        class={classes('kern-form-check__checkbox', error && 'kern-form-check__checkbox--error')}
        type="checkbox"
        value={value}
        checked={valuesOf(form, name).includes(value)}
      />
      <label class="kern-label" for={fieldId(name)}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <Hint field={props} />
      <FieldError field={props} />
    </div>
  );
}
