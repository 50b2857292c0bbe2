import { DomainError } from '@libs/errors';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { type FormErrors, type FormValues, wholeForm } from '../ui';
import type { WebRequest } from './request';

export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
  readonly values: FormValues;
}
export interface Rejected {
  readonly ok: false;
  readonly errors: FormErrors;
  readonly values: FormValues;
  readonly status: number;
}
export type Submission<T> = Accepted<T> | Rejected;

/** A form class may check what no single field can: returns messages by field name. */
export interface CrossChecked {
  check(): FormErrors;
}
type FormClass<T extends object> = new () => T;

const isCrossChecked = (value: object): value is CrossChecked => 'check' in value;

/** "amount.2020=5" arrives as { amount: { 2020: '5' } }: one level, own keys only. */
function nest(body: FormValues): Record<string, unknown> {
  const nested: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(body)) {
    const [group, field] = key.split('.', 2) as [string, string | undefined];
    if (field === undefined) nested[group] = clean(value);
    else nested[group] = { ...(nested[group] as object), [field]: clean(value) };
  }
  return nested;
}

/** Without blanks around it, and without NUL, which PostgreSQL cannot store in a text. */
const clean = (value: FormValues[string]): FormValues[string] =>
  typeof value === 'string' ? value.replaceAll('\0', '').trim() : value;

const messagesOf = (errors: ValidationError[]): FormErrors =>
  Object.fromEntries(
    errors.flatMap(({ property, constraints }) => {
      const [message] = Object.values(constraints ?? {});
      return message ? [[property, message]] : [];
    }),
  );

/** Reads a form into its class: unknown fields are dropped, every error is found, nothing typed is lost. */
export async function readForm<T extends object>(form: FormClass<T>, body: unknown): Promise<Submission<T>> {
  const values = { ...(typeof body === 'object' && body ? body : {}) } as FormValues;
  const value = plainToInstance(form, nest(values), { exposeDefaultValues: true });
  const found = messagesOf(await validate(value, { whitelist: true, stopAtFirstError: true }));
  const errors = isCrossChecked(value) ? { ...value.check(), ...found } : found;
  return Object.keys(errors).length === 0
    ? { ok: true, value, values }
    : { ok: false, errors, values, status: 422 };
}

/** The body of a POST, validated by its class: `@FormBody(ProjectForm) form: Submission<ProjectForm>`. */
export const FormBody = createParamDecorator((form: FormClass<object>, context: ExecutionContext) =>
  readForm(form, context.switchToHttp().getRequest<WebRequest>().body),
);

/** A POST that carries nothing but itself. */
export class NoFields {}

const SHOWN_IN_FORM = new Set([
  'invalid_input',
  'stale',
  'overdrawn',
  'incomplete',
  'assumed_rule',
  'four_eyes',
  'step_not_possible',
  'file_too_large',
  'file_type',
]);

/**
 * Hands an accepted form to the domain. A foreseen refusal becomes messages in the form, with everything
 * still in it that was typed; the second of two clicks is as good as the first; what is not foreseen goes on
 * to the error page.
 */
export async function submit<T, R>(
  form: Submission<T>,
  work: (value: T) => Promise<R>,
): Promise<Rejected | { readonly ok: true; readonly result: R | undefined }> {
  if (!form.ok) return form;
  try {
    return { ok: true, result: await work(form.value) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'already_done') return { ok: true, result: undefined };
    if (!SHOWN_IN_FORM.has(error.code)) throw error;
    const errors = error.details.fields ?? { [wholeForm]: error.message };
    return { ok: false, errors, values: form.values, status: error.status };
  }
}
