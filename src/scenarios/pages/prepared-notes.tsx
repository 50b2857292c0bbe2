import { type Actor, may } from '@libs/permissions';
import { ActionLinks, Alert, Link, MomentText, Text } from '@libs/web';
import type { Share } from '../../review';
import { preparedHref, scenarioHref } from '../domain/address';
import { sameShares } from '../domain/preparing';
import { messages } from '../messages';
import type { LastPreparation, Preparation } from '../preparations';

const text = messages.prepared;

interface Props {
  readonly preparation: LastPreparation | null;
  readonly actor: Actor;
}

/** On the page of a case: a scenario has prepared a proposal that nobody has sent yet. */
export const PreparedNote = ({ preparation, actor }: Props) =>
  preparation?.standing ? (
    <Alert title={text.waiting}>
      <Origin {...preparation} />
      {may(actor, 'case.review') && (
        <ActionLinks links={[{ label: text.open, href: preparedHref(preparation.caseId) }]} />
      )}
    </Alert>
  ) : null;

/** Beside a proposal: that a scenario had prepared it, and whether its amounts are those. */
export const ProposalOrigin = ({
  preparation,
  proposal,
}: Pick<Props, 'preparation'> & {
  readonly proposal: { readonly number: number; readonly shares: readonly Share[] };
}) =>
  preparation?.followedBy === proposal.number ? (
    <div>
      <Origin {...preparation} />
      <Text muted>{sameShares(preparation.shares, proposal.shares) ? text.same : text.other}</Text>
    </div>
  ) : null;

/** Which scenario has prepared a proposal, who did it and when. */
export const Origin = (preparation: Preparation) => (
  <Text>
    Vorbereitet im Szenario <ScenarioName {...preparation} /> von {preparation.preparedByName} am{' '}
    <MomentText value={preparation.preparedAt} />.
  </Text>
);

const ScenarioName = ({ scenarioId, scenarioTitle, scenarioGone }: Preparation) =>
  scenarioGone ? (
    <>„{scenarioTitle}“ (inzwischen gelöscht)</>
  ) : (
    <Link href={scenarioHref(scenarioId)}>„{scenarioTitle}“</Link>
  );
