import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { describedBy, FieldError, type FieldProps, Hint, OptionalMark } from './field';
import { errorOf } from './form-state';

/** Fields that belong together under one legend. */
export function Fieldset(props: {
  legend: ComponentChildren;
  hint?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <fieldset class="kern-fieldset fw-fieldset">
      <legend class="kern-label kern-label--large">{props.legend}</legend>
      {props.hint && <div class="kern-hint">{props.hint}</div>}
      <div class="kern-fieldset__body fw-fieldset__body">{props.children}</div>
    </fieldset>
  );
}

interface ChoiceSetProps {
  readonly field: FieldProps;
  readonly role?: 'radiogroup';
  readonly horizontal?: boolean;
  readonly children: ComponentChildren;
}

/** The fieldset of a field with several controls: legend, hint and error belong to all of them. */
export function ChoiceSet({ field, role, horizontal, children }: ChoiceSetProps) {
  const error = errorOf(field.form, field.name);
  return (
    <fieldset
      class={classes('kern-fieldset', error && 'kern-fieldset--error')}
      role={role}
      aria-describedby={describedBy(field)}
      aria-invalid={role && error ? 'true' : undefined}
    >
      <legend class="kern-label">
        {field.label}
        {field.optional && <OptionalMark />}
      </legend>
      <Hint field={field} />
      <div class={classes('kern-fieldset__body', horizontal && 'kern-fieldset__body--horizontal')}>
        {children}
      </div>
      <FieldError field={field} />
    </fieldset>
  );
}
