import { type Actor, may } from '@libs/permissions';
import { ActionLinks, Alert, Amount, DateText, Text } from '@libs/web';
import type { HeldOffer } from '../offers.rows';

interface Props {
  readonly caseId: string;
  /** Whether the case is still on the list. */
  readonly waits: boolean;
  readonly offer: HeldOffer | null;
  readonly actor: Actor;
}

/** On the page of a case: money is held for it, how much and how long, and what to do next. */
export const OfferNote = ({ caseId, waits, offer, actor }: Props) =>
  offer && (
    <Alert tone="success" title="Angebot von der Warteliste: Mittel sind frei.">
      <Text>
        <strong>
          <Amount value={offer.amount} />
        </strong>{' '}
        sind vorgemerkt. Vorschlag möglich bis <DateText value={offer.until} />; danach gehen die Mittel von
        selbst an den Nächsten.
      </Text>
      <ActionLinks
        links={[
          ...(may(actor, 'case.review') ? [nextStep(caseId, waits)] : []),
          ...(waits ? [{ label: 'Zur Warteliste', href: '/warteliste' }] : []),
        ]}
      />
    </Alert>
  );

const nextStep = (caseId: string, waits: boolean) =>
  waits
    ? { label: 'Übernehmen und vorschlagen', href: `/vorgaenge/${caseId}/warteliste/ende` }
    : { label: 'Bewilligung vorschlagen', href: `/vorgaenge/${caseId}/vorschlag` };
