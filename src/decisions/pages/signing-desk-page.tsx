import { cents, formatEuro } from '@libs/money';
import {
  Amount,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Link,
  MomentText,
  Section,
  Table,
  Text,
  Title,
} from '@libs/web';
import type { AwaitedAct, AwaitedAward, BatchHead, SigningDesk } from '../batch.views';
import { batchHref } from './batch-page';

interface Props {
  readonly desk: SigningDesk;
  readonly form: FormState;
}

/** All that waits for the signature of whoever decides. */
export const SigningDeskPage = ({ desk, form }: Props) => (
  <>
    <ErrorSummary form={form} />
    <Title>Entscheidungen</Title>
    <Section title="Bewilligungen">
      <Text>
        Wählen Sie die Bescheide, die Sie zusammen zeichnen. Jeder wird für sich gezeichnet; was nicht geht,
        nennt seinen Grund. Im Programmrahmen sind {formatEuro(desk.budget.ceiling?.available ?? cents(0))}{' '}
        frei.
      </Text>
      <Form action="/entscheidungen/pruefung">
        <Awards awards={desk.awards} form={form} />
        {desk.awards.some(({ mine }) => mine) && (
          <ButtonRow>
            <Button>Auswahl prüfen</Button>
          </ButtonRow>
        )}
      </Form>
    </Section>
    <Section title="Ablehnungen und Änderungen">
      <Acts acts={desk.acts} />
    </Section>
    {desk.batches.length > 0 && (
      <Section title="Ihre letzten Sammelzeichnungen">
        <Batches batches={desk.batches} />
      </Section>
    )}
  </>
);

const Awards = ({ awards, form }: { awards: readonly AwaitedAward[]; form: FormState }) => (
  <Table
    caption="Vorgeschlagene Bewilligungen"
    captionHidden
    rows={awards}
    empty="Es liegt keine Bewilligung zur Entscheidung vor."
    columns={[
      {
        key: 'choice',
        header: 'Auswahl',
        cell: (award: AwaitedAward) =>
          award.mine ? <Choice award={award} form={form} /> : 'Andere Person (Vier-Augen-Prinzip)',
      },
      {
        key: 'number',
        header: 'Aktenzeichen',
        rowHeader: true,
        cell: ({ caseId, number }) => (
          <a class="kern-link fw-nowrap" href={`/vorgaenge/${caseId}/entscheidung`}>
            {number}
          </a>
        ),
      },
      { key: 'organisation', header: 'Antragsteller', cell: ({ organisationName }) => organisationName },
      { key: 'title', header: 'Vorhaben', cell: ({ title }) => title },
      { key: 'grant', header: 'Bewilligung', numeric: true, cell: ({ grant }) => <Amount value={grant} /> },
      {
        key: 'held',
        header: 'Vorgemerkt',
        numeric: true,
        cell: ({ held }) => <Amount value={cents(held.reduce((sum, { amount }) => sum + amount, 0))} />,
      },
      {
        key: 'assumed',
        header: 'Angenommene Regeln',
        numeric: true,
        cell: ({ assumed }) => assumed,
      },
    ]}
  />
);

const Choice = ({ award: { caseId, number, version }, form }: { award: AwaitedAward; form: FormState }) => (
  <div class="kern-form-check">
    <input
      class="kern-form-check__checkbox"
      type="checkbox"
      id={`vorgang-${caseId}`}
      name={`vorgang.${caseId}`}
      value={version}
      checked={form.values[`vorgang.${caseId}`] !== undefined}
    />
    <label class="kern-label" for={`vorgang-${caseId}`}>
      <span class="fw-hidden-text">{number} </span>wählen
    </label>
  </div>
);

const acts = {
  refusal: { title: 'Ablehnung', path: 'ablehnung/entscheidung' },
  amendment: { title: 'Änderung', path: 'bescheidaenderung' },
  revocation: { title: 'Aufhebung', path: 'bescheidaenderung' },
  restoration: { title: 'Wiederherstellung', path: 'bescheidaenderung' },
} as const satisfies Record<AwaitedAct['act'], { title: string; path: string }>;

const Acts = ({ acts: rows }: { acts: readonly AwaitedAct[] }) => (
  <Table
    caption="Ablehnungen und Änderungen"
    captionHidden
    rows={rows}
    empty="Es liegt nichts vor."
    columns={[
      { key: 'act', header: 'Art', cell: ({ act }: AwaitedAct) => acts[act].title },
      {
        key: 'number',
        header: 'Aktenzeichen',
        rowHeader: true,
        cell: ({ caseId, number, act }) => (
          <a class="kern-link fw-nowrap" href={`/vorgaenge/${caseId}/${acts[act].path}`}>
            {number}
          </a>
        ),
      },
      { key: 'organisation', header: 'Antragsteller', cell: ({ organisationName }) => organisationName },
      { key: 'title', header: 'Vorhaben', cell: ({ title }) => title },
      { key: 'by', header: 'Vorgelegt von', cell: ({ proposedByName }) => proposedByName },
    ]}
  />
);

const Batches = ({ batches }: { batches: readonly BatchHead[] }) => (
  <Table
    caption="Sammelzeichnungen"
    captionHidden
    rows={batches}
    columns={[
      {
        key: 'begun',
        header: 'Begonnen',
        rowHeader: true,
        cell: ({ id, begunAt }: BatchHead) => (
          <Link href={batchHref(id)}>
            <MomentText value={begunAt} />
          </Link>
        ),
      },
      { key: 'total', header: 'Bescheide', numeric: true, cell: ({ total }) => total },
      { key: 'signed', header: 'Gezeichnet', numeric: true, cell: ({ signed }) => signed },
      { key: 'refused', header: 'Nicht gezeichnet', numeric: true, cell: ({ refused }) => refused },
      { key: 'failed', header: 'Fehlgeschlagen', numeric: true, cell: ({ failed }) => failed },
    ]}
  />
);
