import { type Actor, may } from '@libs/permissions';
import { Amount, Badge, Button, ButtonRow, Form, MomentText, Section, Table, Text } from '@libs/web';
import type { CaseHead, Duty } from '../../cases';
import type { Change } from '../changes';
import { changeKinds, changeStatuses } from '../domain/award-change';

interface Props {
  readonly head: CaseHead;
  /** The newest first. */
  readonly changes: readonly Change[];
  readonly actor: Actor;
  /** The duty the reader holds in this case, if any. */
  readonly duty: Duty | null;
}

/** What became of an award: its changes, and what the reader can do about the one that is not signed yet. */
export const ChangesSection = ({ head, changes, actor, duty }: Props) => {
  const [latest] = changes;
  const change = latest && latest.status !== 'signed' ? latest : null;
  const drafts = head.state === 'approved' && may(actor, 'letter.write') && duty !== 'decide';
  if (changes.length === 0 && !drafts) return null;
  return (
    <Section title="Änderungen der Bewilligung">
      {changes.length > 0 ? <ChangeTable changes={changes} /> : <Text>Der Bescheid ist nicht geändert.</Text>}
      {drafts && <DraftActions id={head.id} change={change} />}
      {change?.status === 'proposed' && may(actor, 'case.decide') && <SigningAction change={change} />}
    </Section>
  );
};

const SigningAction = ({ change: { caseId, kind } }: { change: Change }) => (
  <ButtonRow>
    <Button href={`/vorgaenge/${caseId}/bescheidaenderung`}>{changeKinds[kind].letter} zeichnen</Button>
  </ButtonRow>
);

const ChangeTable = ({ changes }: { changes: readonly Change[] }) => (
  <Table
    caption="Änderungen"
    captionHidden
    rows={changes}
    columns={[
      { key: 'kind', header: 'Art', rowHeader: true, cell: ({ kind }: Change) => changeKinds[kind].title },
      { key: 'status', header: 'Stand', cell: ({ status }) => <Badge {...badgeOf(status)} /> },
      { key: 'drafted', header: 'Entworfen', cell: ({ draftedByName }) => draftedByName },
      {
        key: 'signed',
        header: 'Gezeichnet',
        cell: ({ decidedByName, decidedAt }) =>
          decidedAt ? (
            <>
              {decidedByName}, <MomentText value={decidedAt} />
            </>
          ) : (
            '–'
          ),
      },
      {
        key: 'grant',
        header: 'Bewilligt seitdem',
        numeric: true,
        cell: ({ grant }) => (grant === null ? '–' : <Amount value={grant} />),
      },
    ]}
  />
);

const badgeOf = (status: Change['status']) => ({
  text: changeStatuses[status].label,
  tone: changeStatuses[status].tone,
});

const DraftActions = ({ id, change }: { id: string; change: Change | null }) => {
  if (!change) return <FirstActions id={id} />;
  const { kind, status, stand } = change;
  return status === 'proposed' ? (
    <Form action={`/vorgaenge/${id}/bescheidaenderung/ruecknahme`} hidden={{ version: stand }}>
      <Button look="secondary">Aus der Zeichnung zurückholen</Button>
    </Form>
  ) : (
    <ButtonRow>
      <Button href={`/vorgaenge/${id}/${changeKinds[kind].path}`} look="secondary">
        Entwurf bearbeiten
      </Button>
    </ButtonRow>
  );
};

const FirstActions = ({ id }: { id: string }) => (
  <ButtonRow>
    {Object.values(changeKinds).map(({ path, letter }) => (
      <Button href={`/vorgaenge/${id}/${path}`} look="secondary">
        {letter} entwerfen
      </Button>
    ))}
  </ButtonRow>
);
