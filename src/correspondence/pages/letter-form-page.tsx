import { Alert, Button, ButtonRow, Form, type FormState, Text } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { CaseHeading } from '../../cases';
import { letterKinds } from '../../letters';
import type { Correspondence } from '../case-correspondence';
import { purposeOn, type WrittenName, writtenLetter } from '../domain/written-letters';
import { lettersHref } from '../messages';
import { LetterField } from './letter-field';

interface Props {
  readonly today: Temporal.PlainDate;
  readonly view: Correspondence;
  readonly draft: {
    readonly kind: WrittenName;
    readonly id: string;
    readonly version: number;
    readonly returnedReason?: string | null;
    readonly returnedByName?: string | null;
  };
  readonly action: string;
  readonly form: FormState;
}

/** The form in which a letter is written. */
export const LetterFormPage = ({ today, view, draft, action, form }: Props) => {
  return (
    <>
      <CaseHeading head={view.head} title={letterKinds[draft.kind].title} current="Entwurf" form={form} />
      {draft.returnedReason && (
        <Alert tone="warning" title={`Zurückgegeben von ${draft.returnedByName}`}>
          {draft.returnedReason}
        </Alert>
      )}
      <Text>{purposeOn(today, draft.kind)}</Text>
      <Form
        action={action}
        hidden={{ version: draft.version, art: draft.kind, entwurf: draft.id }}
        guardChanges
      >
        {writtenLetter(draft.kind)
          .fields.filter(({ onlyGranted }) => !onlyGranted || view.granted !== null)
          .map((field) => (
            <LetterField today={today} kind={draft.kind} field={field} view={view} form={form} />
          ))}
        <ButtonRow>
          <Button>Speichern und Vorschau</Button>
          <Button href={lettersHref(view.head.id)} look="tertiary">
            Abbrechen
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
};
