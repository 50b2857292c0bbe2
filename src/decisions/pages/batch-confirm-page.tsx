import { sumCents } from '@libs/money';
import {
  Alert,
  Amount,
  Breadcrumb,
  Button,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  Form,
  type FormState,
  Link,
  Section,
  Table,
  TextArea,
  Title,
} from '@libs/web';
import type { ProgrammeOverview } from '../../budget';
import type { AwaitedAward } from '../batch.views';
import type { ChosenCase } from '../batches';
import { type BatchNeed, batchNeeds } from '../domain/batch-money';

interface Props {
  readonly awards: readonly AwaitedAward[];
  readonly chosen: readonly ChosenCase[];
  readonly budget: ProgrammeOverview;
  readonly form: FormState;
}

/** What is about to be signed together, and whether the money suffices for all. */
export const BatchConfirmPage = ({ awards, chosen, budget, form }: Props) => {
  const needs = batchNeeds(awards, budget);
  const gone = chosen.length - awards.length;
  const hidden = Object.fromEntries(chosen.map(({ caseId, version }) => [`vorgang.${caseId}`, version]));
  return (
    <>
      <Breadcrumb items={[{ label: 'Entscheidungen', href: '/entscheidungen' }]} current="Auswahl prüfen" />
      <ErrorSummary form={form} />
      <Title>{`${chosen.length} ${chosen.length === 1 ? 'Bescheid' : 'Bescheide'} zeichnen`}</Title>
      {gone > 0 && (
        <Alert
          tone="warning"
          title={`${gone} der gewählten Vorgänge liegen nicht mehr zur Entscheidung vor.`}
        />
      )}
      <Awards awards={awards} />
      <Section title="Mittel">
        {needs.some(({ needed, free }) => needed > (free ?? 0)) && (
          <Alert tone="warning" title="Die freien Mittel reichen nicht für alle.">
            Gezeichnet wird der Reihe nach; was nicht mehr passt, bleibt zur Entscheidung liegen.
          </Alert>
        )}
        <Needs needs={needs} />
      </Section>
      <Form action="/entscheidungen" hidden={hidden} guardChanges>
        {awards.some(({ assumed }) => assumed > 0) && (
          <TextArea
            form={form}
            name="verantwortung"
            label="Warum Sie die angenommenen Regeln verantworten"
            hint="Gilt für alle gewählten Bescheide. Steht mit Ihrem Namen in den Vorgängen und im Protokoll."
            rows={3}
            maxLength={4000}
          />
        )}
        <Checkbox
          form={form}
          name="geprueft"
          label="Ich habe die Bescheide geprüft und zeichne sie. Die Mittel werden damit verbindlich gebunden."
        />
        <ButtonRow>
          <Button>Alle zeichnen</Button>
          <Button href="/entscheidungen" look="tertiary">
            Zurück zur Auswahl
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
};

const Awards = ({ awards }: { awards: readonly AwaitedAward[] }) => (
  <Table
    caption="Gewählte Bescheide"
    captionHidden
    rows={awards}
    columns={[
      {
        key: 'number',
        header: 'Aktenzeichen',
        rowHeader: true,
        cell: ({ number }: AwaitedAward) => number,
        footer: 'Summe',
      },
      { key: 'organisation', header: 'Antragsteller', cell: ({ organisationName }) => organisationName },
      { key: 'title', header: 'Vorhaben', cell: ({ title }) => title },
      {
        key: 'preview',
        header: 'Bescheid',
        cell: ({ caseId, number }) => (
          <Link href={`/vorgaenge/${caseId}/entscheidung/vorschau`} about={`zu ${number}`}>
            Entwurf (PDF)
          </Link>
        ),
      },
      {
        key: 'grant',
        header: 'Bewilligung',
        numeric: true,
        cell: ({ grant }) => <Amount value={grant} />,
        footer: <Amount value={sumCents(awards.map(({ grant }) => grant))} />,
      },
    ]}
  />
);

const Needs = ({ needs }: { needs: readonly BatchNeed[] }) => (
  <Table
    caption="Bedarf und freie Mittel"
    captionHidden
    rows={needs}
    columns={[
      { key: 'label', header: 'Topf', rowHeader: true, cell: ({ label }: BatchNeed) => label },
      {
        key: 'wanted',
        header: 'Bewilligung',
        numeric: true,
        cell: ({ wanted }) => <Amount value={wanted} />,
      },
      { key: 'held', header: 'Davon vorgemerkt', numeric: true, cell: ({ held }) => <Amount value={held} /> },
      {
        key: 'needed',
        header: 'Zusätzlich nötig',
        numeric: true,
        cell: ({ needed }) => <Amount value={needed} />,
      },
      {
        key: 'free',
        header: 'Frei',
        numeric: true,
        cell: ({ free }) => (free === null ? 'Nichts zugewiesen' : <Amount value={free} />),
      },
    ]}
  />
);
