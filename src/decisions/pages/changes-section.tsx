import { type Actor, may } from '@libs/permissions';
import { Amount, Badge, Button, ButtonRow, Form, MomentText, Section, Table, Text } from '@libs/web';
import type { CaseHead, Duty, State } from '../../cases';
import type { Change } from '../changes';
import { type ChangeKind, changeKinds, changeStatuses } from '../domain/award-change';
import { type Hold, isRestorable } from '../domain/holds';
import { HoldTable } from './hold-table';

interface Props {
  readonly head: CaseHead;
  /** The newest first. */
  readonly changes: readonly Change[];
  /** The money that stays bound although an act took it. */
  readonly holds: readonly Hold[];
  readonly actor: Actor;
  /** The duty the reader holds in this case, if any. */
  readonly duty: Duty | null;
}

/** What became of an award: its changes, and what the reader can do about the one that is not signed yet. */
export const ChangesSection = ({ head, changes, holds, actor, duty }: Props) => {
  const [latest] = changes;
  const change = latest && latest.status !== 'signed' ? latest : null;
  const kinds = draftableKinds({ head, holds, actor, duty });
  const drafts = kinds.length > 0;
  if (changes.length === 0 && !drafts) return null;
  return (
    <Section title="Änderungen der Bewilligung">
      {changes.length > 0 ? <ChangeTable changes={changes} /> : <Text>Der Bescheid ist nicht geändert.</Text>}
      {holds.length > 0 && <HoldTable holds={holds} />}
      {drafts && <DraftActions id={head.id} change={change} kinds={kinds} />}
      {change?.status === 'proposed' && may(actor, 'case.decide') && <SigningAction change={change} />}
    </Section>
  );
};

/** What the reader can draft now; a restoration only once an act was set aside. */
function draftableKinds({ head, holds, actor, duty }: Omit<Props, 'changes'>): ChangeKind[] {
  if (!may(actor, 'letter.write') || duty === 'decide') return [];
  return (Object.keys(changeKinds) as ChangeKind[]).filter(
    (kind) =>
      (changeKinds[kind].from as readonly State[]).includes(head.state) &&
      (kind !== 'restoration' || holds.some(isRestorable)),
  );
}

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

interface ActionProps {
  readonly id: string;
  readonly change: Change | null;
  readonly kinds: readonly ChangeKind[];
}

const DraftActions = ({ id, change, kinds }: ActionProps) => {
  if (!change) return <FirstActions id={id} kinds={kinds} />;
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

const FirstActions = ({ id, kinds }: Pick<ActionProps, 'id' | 'kinds'>) => (
  <ButtonRow>
    {kinds.map((kind) => (
      <Button href={`/vorgaenge/${id}/${changeKinds[kind].path}`} look="secondary">
        {changeKinds[kind].letter} entwerfen
      </Button>
    ))}
  </ButtonRow>
);
