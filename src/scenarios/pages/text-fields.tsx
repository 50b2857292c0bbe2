import { type FormState, TextArea, TextField } from '@libs/web';
import { messages } from '../messages';

const text = messages.create;

/** What a scenario is called and meant for. */
export const TextFields = ({ form }: { form: FormState }) => (
  <>
    <TextField form={form} name="titel" label={text.name} hint={text.nameHint} />
    <TextArea
      form={form}
      name="notiz"
      label={text.note}
      hint={text.noteHint}
      rows={3}
      maxLength={2000}
      optional
    />
  </>
);
