import { formatEuro, sumCents } from '@libs/money';
import {
  Button,
  ButtonRow,
  Fieldset,
  Form,
  type FormState,
  InsetText,
  Radios,
  TextArea,
  valueOf,
} from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { CaseHeading } from '../../cases';
import { citedOn } from '../../letters';
import { EvaluationResult } from '../../review';
import type { RefusalView } from '../refusal.views';

interface Props {
  readonly view: RefusalView;
  readonly form: FormState;
  readonly today: Temporal.PlainDate;
}

const heard = [
  { value: 'ja', label: 'Ja' },
  { value: 'nein', label: 'Nein' },
];

export const RefusalPage = ({ view: { head, ruled, held }, form, today }: Props) => (
  <>
    <CaseHeading head={head} title="Ablehnung vorschlagen" current="Ablehnung" form={form} />
    <EvaluationResult ruled={ruled} />
    {held.length > 0 && (
      <InsetText>
        Für diesen Vorgang sind {formatEuro(sumCents(held.map(({ amount }) => amount)))} vorgemerkt. Mit dem
        Vorschlag werden sie frei.
      </InsetText>
    )}
    <Form
      action={`/vorgaenge/${head.id}/ablehnung`}
      hidden={{ version: valueOf(form, 'version') }}
      guardChanges
    >
      <TextArea
        form={form}
        name="sachverhalt"
        label="Sachverhalt"
        hint="Was beantragt ist und was die Prüfung ergeben hat. Steht im Bescheid."
        rows={6}
        maxLength={4000}
      />
      <TextArea
        form={form}
        name="rechtsgrundlage"
        label="Rechtliche Gründe"
        hint="Mit den Nummern der Richtlinie; vorbelegt aus den Feststellungen. Steht im Bescheid."
        rows={6}
        maxLength={4000}
      />
      <TextArea
        form={form}
        name="ermessen"
        label="Ermessen"
        hint="Wie das Ermessen ausgeübt wurde, auch mit Blick auf Haushalt und Rangfolge. Steht im Bescheid."
        rows={4}
        maxLength={4000}
      />
      <TextArea
        form={form}
        name="alternativen"
        label="Was der Antragsteller stattdessen tun kann"
        rows={3}
        maxLength={4000}
        optional
      />
      <Fieldset
        legend="Anhörung"
        hint={`Eine Ablehnung greift nach herrschender Ansicht nicht in Rechte ein; eine Anhörung ist trotzdem gute Übung (${citedOn(today, '§ 28')}).`}
      >
        <Radios
          form={form}
          name="angehoert"
          label="Wurde der Antragsteller angehört?"
          options={heard}
          horizontal
        />
        <TextArea
          form={form}
          name="anhoerung"
          label="Wann und mit welchem Ergebnis, oder warum nicht"
          hint="Bleibt in der Akte."
          rows={3}
          maxLength={2000}
        />
      </Fieldset>
      <ButtonRow>
        <Button>Ablehnung vorschlagen</Button>
        <Button look="secondary" formAction={`/vorgaenge/${head.id}/ablehnung/vorschau`}>
          Bescheid als Entwurf ansehen (PDF)
        </Button>
        <Button href={`/vorgaenge/${head.id}`} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
  </>
);
