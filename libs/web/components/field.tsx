import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { errorOf, fieldId, type FormState } from './form-state';
import { Icon } from './icon';

/** What every field takes; its value and its error come from the form. */
export interface FieldProps {
  readonly form: FormState;
  readonly name: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** Marks the field as optional; fields are required otherwise, as KERN has it. */
  readonly optional?: boolean;
}

export const hintId = (name: string): string => `${fieldId(name)}-hinweis`;
export const errorId = (name: string): string => `${fieldId(name)}-fehler`;

/** The ids that describe a field, in reading order, or undefined for none. */
export function describedBy(
  { form, name, hint }: FieldProps,
  ...more: (string | undefined)[]
): string | undefined {
  const ids = [hint ? hintId(name) : undefined, ...more, errorOf(form, name) ? errorId(name) : undefined];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** The attributes that tie a control to its label, hint and error. */
export const wiring = (field: FieldProps, ...describing: (string | undefined)[]) => ({
  id: fieldId(field.name),
  name: field.name,
  'aria-describedby': describedBy(field, ...describing),
  'aria-invalid': errorOf(field.form, field.name) ? ('true' as const) : undefined,
});

/** Label, hint, control and error of a field with one control. */
export function FieldFrame({ field, children }: { field: FieldProps; children: ComponentChildren }) {
  const error = errorOf(field.form, field.name);
  return (
    <div class={classes('kern-form-input', error && 'kern-form-input--error')}>
      <label class="kern-label" for={fieldId(field.name)}>
        {field.label}
        {field.optional && <OptionalMark />}
      </label>
      <Hint field={field} />
      {children}
      <FieldError field={field} />
    </div>
  );
}

export const OptionalMark = () => <span class="kern-label__optional"> - Optional</span>;

export function Hint({ field }: { field: FieldProps }) {
  if (!field.hint) return null;
  return (
    <div class="kern-hint" id={hintId(field.name)}>
      {field.hint}
    </div>
  );
}

export function FieldError({ field }: { field: FieldProps }) {
  const error = errorOf(field.form, field.name);
  if (!error) return null;
  return (
    <p class="kern-error" id={errorId(field.name)}>
      <Icon name="danger" />
      <span class="kern-body">
        <span class="fw-hidden-text">Fehler: </span>
        {error}
      </span>
    </p>
  );
}
