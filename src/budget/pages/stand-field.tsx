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
import type { Stand } from '../domain/stand';
import { messages } from '../messages';

const text = messages.stand;
const NAME = 'stand';
const errorsOf = ({ refused }: Stand): FormErrors => (refused === undefined ? {} : { [NAME]: refused });

/** The day of which to speak; empty for today. */
export const StandField = ({ form, stand }: { form: FormState; stand: Stand }) => (
  <DateField
    form={{ ...form, errors: { ...form.errors, ...errorsOf(stand) } }}
    name={NAME}
    label={text.label}
  />
);

/** Of which day the page speaks when that is not today, or why it cannot. */
export const StandNote = ({ stand }: { stand: Stand }) => (
  <>
    <ErrorSummary form={formOf({}, errorsOf(stand))} />
    {stand.past && (
      <InsetText>
        <Text>
          {text.past} <DateText value={stand.day} />
          {text.forEver}
        </Text>
      </InsetText>
    )}
  </>
);
