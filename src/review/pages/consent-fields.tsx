import { formatPercent, type FundingItem } from '@libs/directive';
import { DateField, Fieldset, type FormState, TextField } from '@libs/web';

interface Props {
  readonly rule: NonNullable<FundingItem['rules']['consentAbove']>;
  readonly form: FormState;
}

/** When and under which number the Finance Ministry has consented. */
export const ConsentFields = ({ rule: { value, paragraph }, form }: Props) => (
  <Fieldset
    legend="Zustimmung des Finanzministeriums"
    hint={`Nötig, wenn die Beträge zusammen über ${formatPercent(value)} der zuwendungsfähigen Ausgaben liegen (${paragraph}). Steht im Bescheid.`}
  >
    <DateField form={form} name="zustimmung.am" label="Zugestimmt am" />
    <TextField form={form} name="zustimmung.zeichen" label="Aktenzeichen der Zustimmung" width={20} />
  </Fieldset>
);
