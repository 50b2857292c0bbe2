import { Alert, Fieldset, type FormState, Radios, TextArea } from '@libs/web';
import { restGrounds } from '../domain/rest';

interface Props {
  /** What is found about the period (`earlyPeriodOf`); null for nothing. */
  readonly early: string | null;
  readonly form: FormState;
}

const grounds = Object.entries(restGrounds).map(([value, label]) => ({ value, label }));

/** Why less is granted than possible, and why the period begins before the award. */
export const ReasonFields = ({ early, form }: Props) => (
  <>
    <Fieldset
      legend="Warum der Rest nicht bewilligt wird"
      hint="Nur nötig, wenn die Beträge zusammen unter dem berechneten Höchstbetrag liegen. Steht im Bescheid."
    >
      <Radios form={form} name="rest.grund" label="Grund" options={grounds} optional />
      <TextArea
        form={form}
        name="rest.text"
        label="Begründung für den Rest"
        hint="Nötig bei einem anderen Grund. Bei fehlenden Haushaltsmitteln ergänzt der Text den Satz im Bescheid."
        rows={3}
        maxLength={4000}
        optional
      />
    </Fieldset>
    {early && <EarlyField finding={early} form={form} />}
  </>
);

/** What is found about the period, and why it is granted nevertheless. */
export const EarlyField = ({ finding, form }: { finding: string; form: FormState }) => (
  <>
    <Alert tone="warning" title={finding} />
    <TextArea
      form={form}
      name="beginn"
      label="Warum der Zeitraum trotzdem so früh beginnt"
      hint="Steht mit Ihrem Namen im Vorgang, nicht im Bescheid. Sonst lassen Sie den Beginn ändern oder über einen vorzeitigen Beginn entscheiden (Nr. 1.3 VV zu § 44 ThürLHO)."
      rows={3}
      maxLength={4000}
    />
  </>
);
