import { DateField, type FormState } from '@libs/web';
import { standParameter } from '../domain/stand';
import { messages } from '../messages';

/** The day of which to report; empty for today. */
export const StandField = ({ form }: { form: FormState }) => (
  <DateField form={form} name={standParameter.name} label={messages.stand.label} />
);
