import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  DescriptionList,
  ErrorSummary,
  Form,
  type FormState,
  TextArea,
  Title,
} from '@libs/web';
import { assumptionHref, partHref } from '../domain/address';
import type { Assumption } from '../domain/assumptions';
import { messages } from '../messages';
import type { ReadVersion } from '../version.reader';
import { VersionWay } from './way';

interface AssumptionPageProps {
  readonly version: ReadVersion;
  readonly assumption: Assumption;
  readonly form: FormState;
}

/** Confirming an assumed rule with its source. There is no way back, and the page says so. */
export const AssumptionPage = ({ version: { listed }, assumption, form }: AssumptionPageProps) => {
  const { letter, rule, text, paragraph, source } = assumption;
  return (
    <>
      <VersionWay name={listed.name} current={messages.rules.confirmTitle} />
      <ErrorSummary form={form} />
      <Title preline={`Fassung ${listed.name}`}>{messages.rules.confirmTitle}</Title>
      <DescriptionList
        items={[
          { key: 'Regel', value: text },
          { key: 'Gilt für', value: letter === null ? 'die ganze Richtlinie' : `Gegenstand ${letter}` },
          { key: 'Stelle', value: paragraph },
          { key: 'Bisherige Quelle', value: source },
        ]}
      />
      <Alert tone="warning" title="Eine Bestätigung lässt sich nicht zurücknehmen.">
        Stimmt die Regel nicht, bestätigen Sie sie nicht: Spielen Sie eine berichtigte Fassung ein.
      </Alert>
      <Form action={assumptionHref(listed.name, letter, rule)} guardChanges>
        <TextArea
          form={form}
          name="quelle"
          label="Quelle"
          hint="Zum Beispiel: Thüringer Staatsanzeiger Nr. 27/2024, Seite 1012"
          rows={3}
          maxLength={500}
        />
        <Checkbox
          form={form}
          name="eingesehen"
          label="Ich habe die Quelle eingesehen. Sie sagt das, was hier steht. Mein Name und das Datum werden festgehalten."
        />
        <ButtonRow>
          <Button>Bestätigen</Button>
          <Button href={partHref(listed.name, 'assumptions')} look="tertiary">
            Abbrechen
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
};
