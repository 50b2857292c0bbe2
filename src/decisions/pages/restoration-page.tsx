import { formatEuro } from '@libs/money';
import {
  Alert,
  Button,
  ButtonRow,
  Fieldset,
  Form,
  type FormState,
  MoneyField,
  Radios,
  Text,
  TextArea,
  valueOf,
} from '@libs/web';
import { titles } from '../../budget';
import { CaseHeading } from '../../cases';
import { shareField } from '../../review';
import type { ChangeView } from '../change.views';
import { actName, type Hold, isRestorable } from '../domain/holds';
import { FREED } from '../domain/restoration';
import { DraftHead, isDraftable, NotDraftable } from './draft-head';
import { HoldTable } from './hold-table';

interface Props {
  readonly view: ChangeView;
  readonly form: FormState;
}

export const RestorationPage = ({ view, form }: Props) => {
  const { holds } = view.present;
  return (
    <>
      <CaseHeading
        head={view.head}
        title="Bewilligung wiederherstellen"
        current="Wiederherstellung"
        form={form}
      />
      <DraftHead view={view} />
      {holds.length > 0 && <HoldTable holds={holds} />}
      {isDraftable(view, 'restoration') ? <Fields view={view} form={form} /> : <NotDraftable view={view} />}
    </>
  );
};

const Fields = ({ view: { head, present }, form }: Props) => {
  const holds = present.holds.filter(isRestorable);
  if (holds.length === 0) return <Impossible holds={present.holds} />;
  const partly = holds.filter(({ state }) => state === 'final');
  return (
    <Form
      action={`/vorgaenge/${head.id}/wiederherstellung`}
      hidden={{ version: valueOf(form, 'version') }}
      guardChanges
    >
      <Radios form={form} name="bescheid" label="Aufgehobener Bescheid" options={holds.map(optionOf)} />
      {partly.map(({ taken }) => (
        <Fieldset
          legend="Was nach dem Urteil wieder bewilligt ist"
          hint="Der Bescheid ist nur zum Teil aufgehoben: Der Rest bleibt aufgehoben und wird mit der Zeichnung frei."
        >
          {taken
            .filter(({ amount }) => amount > 0)
            .map(({ dueYear, title, amount }) => (
              <MoneyField
                form={form}
                name={shareField(dueYear, title)}
                label={`${dueYear}, ${titles[title]}`}
                hint={`Aufgehoben waren ${formatEuro(amount)}.`}
                optional
              />
            ))}
        </Fieldset>
      ))}
      <TextArea
        form={form}
        name="grund"
        label="Begründung"
        hint="Nennen Sie Gericht, Datum und Aktenzeichen der Entscheidung."
        rows={4}
        maxLength={4000}
      />
      <Text>
        Eine andere Person zeichnet. Ein Schreiben entsteht dabei nicht; teilen Sie der Kommune mit, wie es
        weitergeht.
      </Text>
      <ButtonRow>
        <Button>Zur Zeichnung geben</Button>
        <Button href={`/vorgaenge/${head.id}`} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
  );
};

const optionOf = (hold: Hold) => ({ value: hold.changeId, label: actName(hold) });

const Impossible = ({ holds }: { holds: readonly Hold[] }) =>
  holds.length > 0 ? (
    <Alert tone="info" title="Der Bescheid, der die Bewilligung genommen hat, steht noch.">
      <Text>Tragen Sie auf der Seite „Bekanntgabe“ des Bescheids ein, wie die Klage ausging.</Text>
    </Alert>
  ) : (
    <Alert tone="warning" title="Hier lässt sich nichts wiederherstellen.">
      <Text>{FREED}</Text>
    </Alert>
  );
