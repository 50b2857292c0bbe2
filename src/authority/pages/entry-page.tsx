import {
  Button,
  ButtonRow,
  Checkboxes,
  DateField,
  ErrorSummary,
  type FieldProps,
  Form,
  type FormState,
  Radios,
  Select,
  Text,
  TextArea,
  TextField,
  Title,
  valueOf,
} from '@libs/web';
import type { ComponentChildren } from 'preact';
import { entryHref, MASTER_DATA } from '../domain/address';
import { fields } from '../domain/fields';
import { type Kind, kinds } from '../domain/kinds';
import { messages } from '../messages';
import type { Choice } from '../versions.views';
import { Way } from './way';

interface EntryPageProps {
  readonly kind: Kind;
  readonly form: FormState;
  readonly known: Known;
}

interface Known {
  readonly choices: readonly Choice[];
  /** The courts there are: a new version of one keeps its key. */
  readonly series: readonly string[];
}

type Control = (field: FieldProps, known: Known) => ComponentChildren;

const line: Control = (field) => <TextField {...field} />;
const days: Control = (field) => <TextField {...field} width={4} inputMode="numeric" />;
const TITLE_HINT = 'Kapitel und Titel, wie sie im Bescheid stehen sollen.';
/** What is no plain line. */
const controls: Readonly<Record<string, Control>> = {
  kennung: (field, { series }) => (
    <TextField
      {...field}
      width={20}
      readOnly={series.includes(valueOf(field.form, field.name))}
      hint="Kleinbuchstaben ohne Leerzeichen, zum Beispiel „tmdi“ oder „gera“."
    />
  ),
  stelle: (field) => <TextField {...field} optional />,
  telefon: (field) => <TextField {...field} type="tel" optional />,
  email: (field) => <TextField {...field} type="email" />,
  absender: (field) => <TextField {...field} hint="Steht klein über dem Anschriftfeld." />,
  inhaber: (field, { choices }) => <Select {...field} options={choices} />,
  funktion: (field) => <TextField {...field} hint="Zum Beispiel „Leiterin des Kompetenzzentrums“." />,
  bis: (field) => (
    <DateField {...field} optional hint="Nur, wenn die Funktion befristet ist, etwa bei einer Vertretung." />
  ),
  anschrift: (field) => <TextArea {...field} rows={3} hint="Je Zeile der Anschrift eine Zeile." />,
  elektronisch: (field) => (
    <TextField {...field} optional hint="Zum Beispiel die Adresse des besonderen Behördenpostfachs." />
  ),
  kreise: (field, { choices }) => (
    <Checkboxes
      {...field}
      options={choices}
      hint="Nehmen Sie einem Gericht einen Kreis, tragen Sie ihn für denselben Tag bei einem anderen ein."
    />
  ),
  kontoinhaber: (field) => <TextField {...field} hint="Zum Beispiel „Landeshauptkasse“." />,
  iban: (field) => <TextField {...field} width={30} hint="Mit oder ohne Leerzeichen." />,
  investiv: (field) => <TextField {...field} hint={TITLE_HINT} />,
  konsumtiv: (field) => <TextField {...field} hint={TITLE_HINT} />,
  tage: days,
  abruf: days,
};

/** Entering a new version of one kind. */
export const EntryPage = ({ kind, form, known }: EntryPageProps) => (
  <>
    <Way current={messages.entry.title} />
    <ErrorSummary form={form} />
    <Title preline={kinds[kind].title}>{messages.entry.title}</Title>
    <Text>
      Die Fassung gilt, sobald eine andere Person sie freigegeben hat, ab dem Tag, den Sie nennen. Erlassene
      Schreiben ändern sich nicht.
    </Text>
    <Form action={entryHref(kind)} guardChanges>
      <DateField form={form} name="gueltig" label="Gilt ab" hint="Heute oder später." />
      {fields[kind].map(({ name, label }) => (controls[name] ?? line)({ form, name, label }, known))}
      <Radios form={form} name="stand" label="Wie sicher sind die Angaben?" options={marks} />
      <TextArea
        form={form}
        name="quelle"
        label="Quelle"
        hint="Was Sie eingesehen haben, oder was davon angenommen ist."
        rows={2}
        maxLength={500}
        optional
      />
      <ButtonRow>
        <Button>Eintragen</Button>
        <Button href={MASTER_DATA} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
  </>
);

const marks = [
  { value: 'confirmed', label: 'bestätigt: an einer Quelle geprüft' },
  { value: 'assumed', label: 'angenommen: noch nicht geprüft' },
];
