import {
  Breadcrumb,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  MomentText,
  Section,
  Text,
  TextArea,
  TextField,
  Timeline,
  Title,
  valueOf,
} from '@libs/web';
import { orders, type StatedOrder } from '../domain/order';
import type { RankEntry, WaitingRow } from '../waiting.views';

interface Props {
  readonly row: WaitingRow;
  readonly stated: StatedOrder;
  /** The newest first. */
  readonly ranks: readonly RankEntry[];
  readonly form: FormState;
}

export const RankPage = ({ row, stated, ranks, form }: Props) => (
  <>
    <Breadcrumb
      items={[
        { label: 'Vorgänge', href: '/vorgaenge' },
        { label: 'Warteliste', href: '/warteliste' },
      ]}
      current="Rang"
    />
    <ErrorSummary form={form} />
    <Title preline={row.number} subline={`${row.title} – ${row.organisationName}`}>
      Rang festlegen
    </Title>
    <Text>
      Zurzeit zählt: {orders[stated.order].label}. {orders[stated.order].rule} ({stated.source})
    </Text>
    {stated.order !== 'rank' && (
      <Text>Ein Rang wird festgehalten, ändert die Reihenfolge aber nicht, solange der Eingang zählt.</Text>
    )}
    <Form
      action={`/vorgaenge/${row.id}/warteliste/rang`}
      hidden={{ version: valueOf(form, 'version') }}
      guardChanges
    >
      <TextField
        form={form}
        name="rang"
        label="Rang"
        hint="1 ist der erste. Mehrere Anträge dürfen denselben Rang haben; dann zählt der Eingang."
        width={4}
        inputMode="numeric"
      />
      <TextArea
        form={form}
        name="grund"
        label="Begründung"
        hint="Woraus sich der Rang ergibt. Steht im Protokoll."
        rows={4}
        maxLength={4000}
      />
      <ButtonRow>
        <Button>Rang speichern</Button>
        <Button href="/warteliste" look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
    {ranks.length > 0 && (
      <Section title="Bisher festgelegt">
        <Timeline
          events={ranks.map(({ rank, reason, personName, at }) => ({
            when: <MomentText value={at} />,
            title: `Rang ${rank}`,
            by: personName,
            body: reason,
          }))}
        />
      </Section>
    )}
  </>
);
