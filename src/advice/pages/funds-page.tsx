import {
  Breadcrumb,
  Button,
  ButtonRow,
  type Column,
  DateField,
  DateText,
  ErrorSummary,
  Fieldset,
  Form,
  type FormState,
  MomentText,
  MoneyField,
  Radios,
  Section,
  Table,
  Title,
} from '@libs/web';
import { type FundsLevel, fundsLevels, fundsSentence } from '../domain/funds-notice';
import { PROGRAMME } from '../domain/version-address';
import type { FundsNotice } from '../funds-notices';
import { messages } from '../messages';

const levels = (Object.keys(fundsLevels) as FundsLevel[]).map((value) => ({
  value,
  label: fundsLevels[value].label,
  hint: fundsLevels[value].sentence,
}));

const columns: Column<FundsNotice>[] = [
  {
    key: 'from',
    header: 'Gilt ab',
    cell: ({ validFrom }) => <DateText value={validFrom} />,
    rowHeader: true,
  },
  { key: 'said', header: 'Angabe', cell: (notice) => fundsSentence(notice) },
  { key: 'by', header: 'Veröffentlicht von', cell: ({ setBy }) => setBy },
  { key: 'at', header: 'Am', cell: ({ setAt }) => <MomentText value={setAt} /> },
];

/** Publishing what the public is told, above what it was told before. */
export const FundsPage = ({ form, notices }: { form: FormState; notices: readonly FundsNotice[] }) => (
  <>
    <Breadcrumb
      items={[{ label: messages.programme.title, href: PROGRAMME }]}
      current={messages.funds.title}
    />
    <ErrorSummary form={form} />
    <Title subline="Steht ohne Anmeldung auf der Seite des Förderprogramms.">{messages.funds.title}</Title>
    <Form action={`${PROGRAMME}/mittelangabe`}>
      <Radios form={form} name="stufe" label="Wie viele Mittel sind noch frei?" options={levels} />
      <Fieldset
        legend="Spanne"
        hint="Grob gerundet; die genauen Zahlen gehören nicht hierher. Beide Felder dürfen leer bleiben."
      >
        <MoneyField form={form} name="mindestens" label="Von" optional />
        <MoneyField form={form} name="hoechstens" label="Bis" optional />
      </Fieldset>
      <DateField form={form} name="gueltig" label="Gilt ab" />
      <ButtonRow>
        <Button>Veröffentlichen</Button>
        <Button href={PROGRAMME} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
    <Section title="Bisherige Angaben">
      <Table
        caption="Bisherige Angaben, die letzte zuerst"
        captionHidden
        columns={columns}
        rows={notices}
        empty="Noch keine Angabe."
        small
      />
    </Section>
  </>
);
