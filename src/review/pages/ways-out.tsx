import { formatEuro, sumCents } from '@libs/money';
import { Alert, Button, Form, type FormState, List, Section, Text } from '@libs/web';
import { titles } from '../../budget';
import { amountText, type Share, shareField } from '../domain/shares';
import type { Ways } from '../domain/ways';

interface Props {
  readonly caseId: string;
  readonly ways: Ways;
  readonly form: FormState;
}

/** What can be done when the money does not suffice: each way is a button that loses nothing that was typed. */
export const WaysOut = ({ caseId, ways: { wanted, partial, shifted }, form }: Props) => {
  const action = `/vorgaenge/${caseId}/vorschlag/entwurf`;
  return (
    <Section title="Die Mittel reichen nicht: drei Auswege">
      {partial ? (
        <Section title="Einen Teil bewilligen" level={3}>
          <Text>
            Von {formatEuro(wanted)} passen zurzeit {formatEuro(totalOf(partial))}. Der Antragsteller muss den
            Rest selbst tragen; die Finanzierung muss trotzdem gesichert sein.
          </Text>
          <List items={partial.map(textOf)} />
          <Form action={action} hidden={withAmounts(form, partial)}>
            <Button look="secondary">Diese Beträge eintragen</Button>
          </Form>
        </Section>
      ) : (
        <Alert tone="info" title="Eine Teilbewilligung hilft nicht: Es ist nichts frei." />
      )}
      {shifted && (
        <Section title="In andere Jahre verschieben" level={3}>
          <List items={shifted.map(textOf)} />
          <Text>
            Ein Teil wird später fällig, als der Finanzierungsplan es vorsieht. Der Antragsteller muss so
            lange vorfinanzieren, und der Finanzierungsplan ist anzupassen. Stimmen Sie das vorher mit ihm ab.
            {totalOf(shifted) < wanted && ` Es fehlen auch dann ${formatEuro(missing(wanted, shifted))}.`}
          </Text>
          <Form action={action} hidden={withAmounts(form, shifted)}>
            <Button look="secondary">Verschobene Beträge eintragen</Button>
          </Form>
        </Section>
      )}
      <Section title="Auf die Warteliste setzen" level={3}>
        <Text>
          Der Antrag behält seine Reihenfolge. Werden Mittel frei, bietet Förderwerk sie Ihnen für ihn an.
        </Text>
        <Form
          action={`/vorgaenge/${caseId}/warteliste`}
          hidden={{ ...amountsOf(form), grund: reasonOf(form) }}
        >
          <Button look="secondary">Mit diesen Beträgen warten</Button>
        </Form>
      </Section>
    </Section>
  );
};

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

/** Why the case waits: what the refusal said, where there was one. */
const reasonOf = ({ errors }: FormState): string => errors.form ?? 'Die verfügbaren Mittel reichen nicht.';
