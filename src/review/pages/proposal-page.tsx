import {
  Alert,
  Amount,
  Button,
  ButtonRow,
  Fieldset,
  Form,
  type FormState,
  MoneyField,
  Text,
  TextArea,
  valueOf,
} from '@libs/web';
import { CaseHeading } from '../../cases';
import { titles } from '../../budget';
import { needsConsent } from '../domain/consent';
import { type Share, shareField } from '../domain/shares';
import type { Ways } from '../domain/ways';
import type { ProposalDraft } from '../proposal.views';
import { ConsentFields } from './consent-fields';
import { EvaluationResult } from './evaluation';
import { FreeMoney } from './free-money';
import { HeldMoney } from './held-money';
import { ReasonFields } from './reason-fields';
import { WaysOut } from './ways-out';

interface Props {
  readonly view: ProposalDraft;
  readonly budgetYear: number;
  readonly shares: readonly Share[];
  readonly form: FormState;
  /** Null when the amounts fit. */
  readonly ways: Ways | null;
}

export const ProposalPage = ({ view, budgetYear, shares, form, ways }: Props) => {
  const { head, ruled } = view;
  const { consentAbove } = ruled.item.rules;
  return (
    <>
      <CaseHeading head={head} title="Bewilligung vorschlagen" current="Vorschlag" form={form} />
      {!view.checked && (
        <Alert tone="warning" title="Die Vollständigkeitsprüfung ist noch nicht abgeschlossen.">
          Vorschlagen können Sie erst, wenn jeder Punkt beantwortet und keiner offen ist.{' '}
          <a class="kern-link" href={`/vorgaenge/${head.id}/pruefung`}>
            Zur Prüfung
          </a>
        </Alert>
      )}
      <EvaluationResult ruled={ruled} />
      <FreeMoney budget={view.budget} budgetYear={budgetYear} item={head.item} />
      {view.held.length > 0 && <HeldMoney held={view.held} />}
      {ways && <WaysOut caseId={head.id} ways={ways} form={form} />}
      <Form
        action={`/vorgaenge/${head.id}/vorschlag`}
        hidden={{ version: valueOf(form, 'version') }}
        guardChanges
      >
        <Fieldset
          legend="Beträge nach Fälligkeit"
          hint="Vorbelegt aus der Berechnung. Mit dem Vorschlag werden die Beträge vorgemerkt."
        >
          {shares.map(({ dueYear, title }) => (
            <MoneyField
              form={form}
              name={shareField(dueYear, title)}
              label={`${dueYear}, ${titles[title]}`}
            />
          ))}
          <Text>
            Höchstens <Amount value={ruled.evaluation.grant} />.
          </Text>
        </Fieldset>
        {needsConsent(ruled.item, ruled.evaluation, ruled.evaluation.grant) && (
          <ConsentFields rule={consentAbove!} form={form} />
        )}
        <ReasonFields early={view.early} form={form} />
        <TextArea
          form={form}
          name="begruendung"
          label="Begründung"
          hint="Steht im Bescheid unter „Begründung“."
          rows={6}
          maxLength={4000}
        />
        <TextArea
          form={form}
          name="auflagen"
          label="Besondere Auflagen"
          hint="Eine Auflage je Absatz; eine leere Zeile trennt sie. Steht im Bescheid unter den Nebenbestimmungen."
          rows={4}
          maxLength={4000}
          optional
        />
        <ButtonRow>
          <Button>Vorschlagen und Mittel vormerken</Button>
          <Button href={`/vorgaenge/${head.id}`} look="tertiary">
            Abbrechen
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
};
