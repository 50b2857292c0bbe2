import { Alert, type FormState, List, TextArea } from '@libs/web';
import { ANSWER_FIELD } from '../answering';
import type { Assumption } from '../domain/assumption';

interface Props {
  readonly assumptions: readonly Assumption[];
  readonly form: FormState;
}

/** What an act rests on and nobody has confirmed, and why its signatory answers for it; nothing where all is confirmed. */
export const AnswerField = ({ assumptions, form }: Props) =>
  assumptions.length === 0 ? null : (
    <>
      <Alert tone="warning" title="Das Schreiben stützt sich auf Angaben, die noch niemand bestätigt hat:">
        <List items={assumptions.map(described)} />
      </Alert>
      <TextArea
        form={form}
        name={ANSWER_FIELD}
        label="Warum Sie es trotzdem verantworten"
        hint="Wird mit Ihrem Namen beim Schreiben aufbewahrt und nicht gedruckt."
        rows={3}
        maxLength={4000}
      />
    </>
  );

/** Rules of the directive say themselves what they are. */
const labels: Readonly<Record<string, string>> = {
  authority: 'Absender: ',
  costDecision: 'Kosten: ',
  'remedy.address': 'Anschrift des Gerichts: ',
};

const described = ({ field, value }: Assumption): string => `${labels[field] ?? ''}${value}`;
