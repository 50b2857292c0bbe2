import { formatEuro, sumCents } from '@libs/money';
import { Button, ButtonRow, Form, type FormState, List, Section, Text } from '@libs/web';
import type { ComponentChildren } from 'preact';
import { titles } from '../../budget';
import { amountText, type Share, shareField } from '../domain/shares';
import type { Ways } from '../domain/ways';

interface Props {
  readonly caseId: string;
  readonly ways: Ways;
  readonly form: FormState;
}

/** What can be done when the money does not suffice: each way is a button that loses nothing that was typed. */
export const WaysOut = ({ caseId, ways: { wanted, partial, shifted }, form }: Props) => (
  <Section title="Die Mittel reichen nicht: drei Auswege">
    <Section title="Einen Teil bewilligen" level={3}>
      {partial ? (
        <Filled
          caseId={caseId}
          form={form}
          shares={partial}
          more={{ 'rest.grund': 'mittel' }}
          button="Diese Beträge eintragen"
        >
          Von {formatEuro(wanted)} passen zurzeit {formatEuro(totalOf(partial))}. Den Rest muss der
          Antragsteller selbst tragen; die Finanzierung muss trotzdem gesichert sein.
        </Filled>
      ) : (
        <Text>Das hilft hier nicht: Es ist nichts frei.</Text>
      )}
    </Section>
    <Section title="In andere Jahre verschieben" level={3}>
      {shifted ? (
        <Filled caseId={caseId} form={form} shares={shifted} button="Verschobene Beträge eintragen">
          Ein Teil wird später fällig, als der Finanzierungsplan es vorsieht. Der Antragsteller muss so lange
          vorfinanzieren, und der Finanzierungsplan ist anzupassen. Stimmen Sie das vorher mit ihm ab.
          {totalOf(shifted) < wanted && ` Es fehlen auch dann ${formatEuro(missing(wanted, shifted))}.`}
        </Filled>
      ) : (
        <Text>
          Das hilft hier nicht: In späteren Jahren ist nichts frei, oder es fehlt an einer Grenze, die für
          alle Jahre gilt.
        </Text>
      )}
    </Section>
    <Section title="Auf die Warteliste setzen" level={3}>
      <Text>
        Der Antrag behält seine Reihenfolge. Werden Mittel frei, bietet Förderwerk sie Ihnen für ihn an.
      </Text>
      <Form action={`/vorgaenge/${caseId}/warteliste`} hidden={{ ...amountsOf(form), grund: reasonOf(form) }}>
        <ButtonRow>
          <Button look="secondary">Mit diesen Beträgen warten</Button>
        </ButtonRow>
      </Form>
    </Section>
  </Section>
);

interface FilledProps extends Omit<Props, 'ways'> {
  readonly shares: readonly Share[];
  /** What else is put into the form. */
  readonly more?: Readonly<Record<string, string>>;
  readonly button: string;
  readonly children: ComponentChildren;
}

/** Other amounts, with a button that puts them into the form. */
const Filled = ({ caseId, form, shares, more, button, children }: FilledProps) => (
  <>
    <Text>{children}</Text>
    <List items={shares.map(textOf)} />
    <Form
      action={`/vorgaenge/${caseId}/vorschlag/entwurf`}
      hidden={{ ...withAmounts(form, shares), ...more }}
    >
      <ButtonRow>
        <Button look="secondary">{button}</Button>
      </ButtonRow>
    </Form>
  </>
);

const totalOf = (shares: readonly Share[]) => sumCents(shares.map(({ amount }) => amount));
const missing = (wanted: Ways['wanted'], shares: readonly Share[]) =>
  sumCents([wanted, ...shares.map(({ amount }) => -amount as Share['amount'])]);

const textOf = ({ dueYear, title, amount }: Share): string =>
  `${dueYear}, ${titles[title]}: ${formatEuro(amount)}`;

const isAmount = (name: string): boolean => name.startsWith('betrag.');
const texts = (form: FormState): [string, string][] =>
  Object.entries(form.values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));

/** The version and the amounts, as they were typed. */
const amountsOf = (form: FormState) =>
  Object.fromEntries(texts(form).filter(([name]) => name === 'version' || isAmount(name)));

/** Everything that was typed, with other amounts. */
const withAmounts = (form: FormState, shares: readonly Share[]) => ({
  ...Object.fromEntries(texts(form).map(([name, text]) => [name, isAmount(name) ? '' : text])),
  ...Object.fromEntries(
    shares.map(({ dueYear, title, amount }) => [shareField(dueYear, title), amountText(amount)]),
  ),
});

const SHORT = 'Die verfügbaren Mittel reichen nicht.';

/** Why the case waits: what the ledger said, when it was asked. */
const reasonOf = ({ errors: { form = '' } }: FormState): string =>
  form.startsWith('Es fehlen ') ? form : SHORT;
