import {
  DateField,
  DateText,
  ErrorSummary,
  type FormErrors,
  type FormState,
  formOf,
  InsetText,
} from '@libs/web';
import type { Stand } from '../domain/stand';

const NAME = 'stand';

const errorsOf = ({ refused }: Stand): FormErrors => (refused === undefined ? {} : { [NAME]: refused });

/** The day of which to speak; empty for today. */
export const StandField = ({ form, stand }: { form: FormState; stand: Stand }) => (
  <DateField
    form={{ ...form, errors: { ...form.errors, ...errorsOf(stand) } }}
    name={NAME}
    label="Stand vom"
  />
);

/** Of which day the page speaks when that is not today, or why it cannot. */
export const StandNote = ({ stand }: { stand: Stand }) => (
  <>
    <ErrorSummary form={formOf({}, errorsOf(stand))} />
    {stand.past && (
      <InsetText>
        Diese Seite zeigt den Stand am Ende des <DateText value={stand.day} />: wer wartete, in welcher
        Reihenfolge und mit welchen freien Mitteln. Wer damals zuständig war, ist nicht festgehalten.
      </InsetText>
    )}
  </>
);
