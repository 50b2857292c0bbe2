import {
  Alert,
  DateField,
  Fieldset,
  Form,
  type FormState,
  Link,
  MoneyField,
  Radios,
  Select,
  TextArea,
  Text,
  valueOf,
} from '@libs/web';
import { Clock } from '@libs/clock';
import { formatDate } from '@libs/dates';
import { formatEuro } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import { MASTER_DATA } from '../../authority';
import { titles } from '../../budget';
import { CaseHeading } from '../../cases';
import {
  citedReason,
  citedOn,
  type LetterRow,
  revocationGrounds,
  revocationReasonNames,
  revocationReasons,
} from '../../letters';
import { shareField } from '../../review';
import type { ChangeView } from '../change.views';
import type { PresentAward } from '../domain/amendment';
import { ENTER_ACCOUNT, ibanText, NO_ACCOUNT } from '../domain/claim';
import type { RevocationContent } from '../domain/revocation';
import { NO_HEARING } from '../revocation.form';
import { ChangeButtons } from './change-form';
import { DraftHead, isDraftable, NotDraftable } from './draft-head';
import { RevocationSummary } from './revocation-summary';

interface Props {
  readonly view: ChangeView;
  readonly form: FormState;
  /** As far as what stands in the form makes one. */
  readonly content: RevocationContent | null;
}

const effectsOn = (day: Temporal.PlainDate) => [
  {
    value: 'past',
    label: 'Für die Vergangenheit',
    hint: `Nötig, wenn Ausgezahltes zu erstatten ist (${citedOn(day, '§ 49a')}).`,
  },
  { value: 'future', label: 'Für die Zukunft' },
];

/** Sentence and number, with what they require, and whether that is only assumed. */
const reasonOptions = (day: Temporal.PlainDate) =>
  revocationReasonNames.map((value) => {
    const { provision, condition, mark } = revocationReasons[value];
    const { title, past } = revocationGrounds[provision];
    const label = `${title}, ${citedReason(day, value).provision}${past ? '' : ' (nur für die Zukunft)'}`;
    return { value, label, hint: `Wenn ${condition}.${mark === 'assumed' ? ' (angenommen)' : ''}` };
  });

const extents = [
  { value: 'ganz', label: 'Ganz' },
  { value: 'teil', label: 'Zum Teil' },
];

export const RevocationPage = ({ view, form, content }: Props) => {
  return (
    <>
      <CaseHeading head={view.head} title="Bescheid aufheben" current="Aufhebung" form={form} />
      <DraftHead view={view} />
      {content && <RevocationSummary view={view} content={content} />}
      {isDraftable(view, 'revocation') ? (
        <RevocationFields view={view} form={form} />
      ) : (
        <NotDraftable view={view} />
      )}
    </>
  );
};

const RevocationFields = ({ view, form }: Omit<Props, 'content'>) => {
  const { head, present, hearings, today } = view;
  const isPaid = view.payments.length > 0;
  return (
    <Form
      action={`/vorgaenge/${head.id}/aufhebung`}
      hidden={{ version: valueOf(form, 'version') }}
      guardChanges
    >
      <Radios form={form} name="grundlage" label="Vorschrift" options={reasonOptions(today)} />
      <Radios form={form} name="wirkung" label="Wirkung" options={effectsOn(today)} />
      <Radios form={form} name="umfang" label="Umfang" options={extents} />
      <Fieldset legend="Was aufgehoben wird" hint="Nur bei einer Aufhebung zum Teil.">
        {present.instalments.map(({ dueYear, title, amount }) => (
          <MoneyField
            form={form}
            name={shareField(dueYear, title)}
            label={`${dueYear}, ${titles[title]}`}
            hint={`Bewilligt: ${formatEuro(amount)}`}
            optional
          />
        ))}
      </Fieldset>
      <TextArea form={form} name="sachverhalt" label="Sachverhalt" rows={6} maxLength={4000} />
      <TextArea
        form={form}
        name="vertrauen"
        label="Vertrauensschutz"
        hint={`Worauf sich der Empfänger berufen kann, und warum es nicht durchgreift (${citedOn(today, '§ 48 Abs. 2')}).`}
        rows={4}
        maxLength={4000}
      />
      <TextArea form={form} name="ermessen" label="Ermessen" rows={4} maxLength={4000} />
      <Fieldset legend="Anhörung" hint={citedOn(today, '§ 28')}>
        <Select form={form} name="anhoerung" label="Anhörungsschreiben" options={optionsOf(hearings)} />
        <TextArea
          form={form}
          name="ohneAnhoerung"
          label="Wenn ohne Anhörung: warum"
          rows={2}
          maxLength={2000}
          optional
        />
        {present.runningHearing && (
          <TextArea
            form={form}
            name="vorAntwort"
            label="Warum vor dem Ende der Frist entschieden wird"
            hint={`Die Frist der Anhörung ${present.runningHearing.documentId} läuft bis zum ${formatDate(present.runningHearing.until)}, eine Antwort fehlt.`}
            rows={2}
            maxLength={2000}
          />
        )}
      </Fieldset>
      <Fieldset
        legend="Jahresfrist"
        hint={`${citedOn(today, '§ 48 Abs. 4')}: ein Jahr, seit die Behörde alles für die Entscheidung Nötige weiß.`}
      >
        <DateField
          form={form}
          name="kenntnis"
          label="Kenntnis seit"
          hint="In der Regel der Tag, an dem die Antwort auf die Anhörung eingeht oder ihre Frist endet."
        />
        <TextArea
          form={form}
          name="nachFrist"
          label="Wenn die Frist abgelaufen ist: warum sie nicht entgegensteht"
          rows={2}
          maxLength={2000}
          optional
        />
      </Fieldset>
      {isPaid && (
        <Fieldset
          legend="Erstattung"
          hint={`Für Ausgezahltes, das nicht bewilligt bleibt (${citedOn(today, '§ 49a')}).`}
        >
          <DateField form={form} name="erstattung" label="Zu erstatten bis" optional />
          <RepaymentAccount account={present.account} />
          <TextArea
            form={form}
            name="zinsverzicht"
            label="Wenn keine Zinsen verlangt werden: warum"
            rows={2}
            maxLength={2000}
            optional
          />
        </Fieldset>
      )}
      <ChangeButtons caseId={head.id} />
    </Form>
  );
};

/** Where the money is to go: as the master data say, changed there only. */
const RepaymentAccount = ({ account }: { account: PresentAward['account'] }) => {
  const way = <Link href={`${MASTER_DATA}#konto`}>Stammdaten, Konto für Erstattungen</Link>;
  return account ? (
    <Text>
      Zu erstatten auf das Konto <span class="fw-nowrap">{ibanText(account.iban)}</span>, {account.holder}. Es
      steht in den {way}.
    </Text>
  ) : (
    <Alert tone="warning" title={NO_ACCOUNT}>
      <Text>{ENTER_ACCOUNT} Den Entwurf können Sie schon speichern.</Text>
      <Text>{way}</Text>
    </Alert>
  );
};

const optionsOf = (hearings: readonly LetterRow[]) => [
  ...hearings.map(({ id, documentId, createdAt }) => ({
    value: id,
    label: `Anhörung ${documentId} vom ${formatDate(Clock.dayOf(createdAt))}`,
  })),
  { value: NO_HEARING, label: 'Ohne Anhörung' },
];
