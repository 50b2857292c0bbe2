import { DateField, type FormState, formOf } from '@libs/web';
import { standParameter, type Stand } from '../domain/stand';
import { messages } from '../messages';

/** The day of which to report; empty for today. */
export const StandField = ({ form, stand }: { form: FormState; stand: Stand }) => (
  <DateField
    form={{ ...form, errors: { ...form.errors, ...standErrors(stand) } }}
    name={standParameter.name}
    label={messages.stand.label}
  />
);

const standErrors = ({ refused }: Stand) => (refused === undefined ? {} : { [standParameter.name]: refused });

/** What is wrong with the day, to stand above the page. */
export const standForm = (stand: Stand): FormState => formOf({}, standErrors(stand));
