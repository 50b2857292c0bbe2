import { Clock } from '@libs/clock';
import { type Actor, may } from '@libs/permissions';
import {
  Button,
  ButtonRow,
  DateText,
  DescriptionList,
  emptyForm,
  Link,
  Section,
  Text,
  Timeline,
} from '@libs/web';
import { CaseHeading } from '../../cases';
import type { DeliveryView } from '../delivery.views';
import { portalAttemptBefore } from '../domain/cover';
import { lawsuitResults } from '../domain/lawsuit-results';
import { possibleSteps, recordSteps } from '../domain/record-steps';
import { AttemptTable } from './attempt-table';
import { coverHref, deliveryHref } from './delivery-href';
import { eventsOf } from './delivery-events';
import { FinalityDays } from './finality-days';
import { WaiverBy } from './waiver-by';

/** How a letter reached its recipient, what follows from it, and what can be entered. */
export const DeliveryPage = ({ view, actor }: { view: DeliveryView; actor: Actor }) => {
  const { head, letter, lawsuits } = view;
  const { reckoning, waiver } = letter;
  const steps = may(actor, 'delivery.record') ? possibleSteps(letter) : [];
  return (
    <>
      <CaseHeading
        head={head}
        title={`Bekanntgabe: ${letter.title}`}
        current="Bekanntgabe"
        form={emptyForm}
      />
      <Text>
        <Link href={letter.href}>
          {letter.title} {letter.documentId}
        </Link>{' '}
        vom <DateText value={Clock.dayOf(letter.createdAt)} />
      </Text>
      {reckoning ? (
        <Section title="Bekanntgabe und Bestandskraft">
          <FinalityDays reckoning={reckoning} />
        </Section>
      ) : (
        <Text>Dieses Schreiben ist kein Bescheid. Es wird zugestellt, aber nicht bestandskräftig.</Text>
      )}
      {steps.length > 0 && (
        <ButtonRow>
          {steps.map((step) => (
            <Button href={deliveryHref(head.id, letter.letterId, step)} look="secondary">
              {recordSteps[step].label}
            </Button>
          ))}
        </ButtonRow>
      )}
      {reckoning && portalAttemptBefore(letter.facts) && (
        <Text>
          Der Bescheid selbst spricht noch vom Abruf in Förderwerk. Legen Sie ihm das{' '}
          <Link href={coverHref(head.id, letter.letterId)}>Begleitschreiben (PDF)</Link> bei: Es sagt, wie er
          durch die Post bekannt gegeben wird.
        </Text>
      )}
      <Section title="Versuche">
        <AttemptTable attempts={letter.attempts} />
      </Section>
      {waiver && (
        <Section title="Verzicht auf Rechtsbehelfe">
          <Text>{waiver.text}</Text>
          <WaiverBy waiver={waiver} />
        </Section>
      )}
      {lawsuits.map((lawsuit) => (
        <Section title="Klage">
          <DescriptionList
            items={[
              { key: 'Gericht', value: lawsuit.court },
              { key: 'Aktenzeichen', value: lawsuit.fileNumber },
              { key: 'Erhoben am', value: <DateText value={lawsuit.filedOn} /> },
              {
                key: 'Ende',
                value: lawsuit.result ? (
                  <>
                    {lawsuitResults[lawsuit.result].label} am <DateText value={lawsuit.endedOn} />
                  </>
                ) : (
                  'Anhängig'
                ),
              },
              ...(lawsuit.note ? [{ key: 'Bemerkung', value: lawsuit.note }] : []),
            ]}
          />
        </Section>
      ))}
      <Section title="Verlauf">
        <Timeline events={eventsOf(view)} />
      </Section>
    </>
  );
};
