import {
  DateField,
  DateText,
  ErrorSummary,
  type FormErrors,
  type FormState,
  formOf,
  InsetText,
  Text,
} from '@libs/web';
import type { Stand } from './stand';

const NAME = 'stand';

export const standLabel = 'Stand vom';

const errorsOf = ({ refused }: Stand): FormErrors => (refused === undefined ? {} : { [NAME]: refused });

/** The day of which to speak; empty for today. */
export const StandField = ({ form, stand }: { form: FormState; stand: Stand }) => (
  <DateField
    form={{ ...form, errors: { ...form.errors, ...errorsOf(stand) } }}
    name={NAME}
    label={standLabel}
  />
);

interface NoteProps {
  readonly stand: Stand;
  /** What follows the day: what counts for it and what does not. */
  readonly scope: string;
}

/** Of which day the page speaks when that is not today, or why it cannot. */
export const StandNote = ({ stand, scope }: NoteProps) => (
  <>
    <ErrorSummary form={formOf({}, errorsOf(stand))} />
    <PastNote stand={stand} scope={scope} />
  </>
);

export const PastNote = ({ stand, scope }: NoteProps) =>
  stand.past ? (
    <InsetText>
      <Text>
        Diese Seite zeigt den Stand am Ende des <DateText value={stand.day} />
        {scope}
      </Text>
    </InsetText>
  ) : null;
