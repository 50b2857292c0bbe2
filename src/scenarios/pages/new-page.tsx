import { Button, ButtonRow, ErrorSummary, Form, type FormState, Title } from '@libs/web';
import { SCENARIOS } from '../domain/address';
import { messages } from '../messages';
import { TextFields } from './text-fields';
import { Way } from './way';

const text = messages.create;

export const NewPage = ({ form }: { form: FormState }) => (
  <>
    <Way current={text.title} />
    <ErrorSummary form={form} />
    <Title>{text.title}</Title>
    <Form action={SCENARIOS}>
      <TextFields form={form} />
      <ButtonRow>
        <Button>{text.save}</Button>
        <Button href={SCENARIOS} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
  </>
);
