import { Alert, Badge, DateText, Link, List, Section, Text } from '@libs/web';
import { type CaseHead, isUndecided } from '../../cases';
import { letterKinds } from '../../letters';
import type { Pending } from '../case-correspondence';
import { draftState, draftStates } from '../domain/draft-steps';
import { openRequest } from '../early-start.rows';
import { draftHref, lettersHref } from '../messages';
import { RequestStanding } from './request-section';

/** On the page of a case: what waits to be answered or signed, and the way to all letters. */
export const PendingSection = ({
  head,
  pending,
}: {
  head: Pick<CaseHead, 'id' | 'state'>;
  pending: Pending;
}) => {
  const { requests, drafts, hearings } = pending;
  const open = isUndecided(head.state) ? openRequest(requests) : null;
  return (
    <Section title="Schriftverkehr">
      {open && (
        <Alert tone="warning" title="Vorzeitiger Vorhabensbeginn beantragt">
          <Text>
            Gewünscht ab <DateText value={open.beginOn} />. {open.reason}
          </Text>
        </Alert>
      )}
      <List
        items={[
          ...requests
            .filter((request) => request !== open)
            .map((request) => (
              <>
                Vorzeitiger Vorhabensbeginn: <RequestStanding request={request} state={head.state} />
              </>
            )),
          ...hearings.map(({ documentId, answer }) => (
            <>
              Anhörung {documentId}: {answerText(answer)}
            </>
          )),
          ...drafts.map((draft) => (
            <>
              <Link href={draftHref(head.id, draft.id, 'vorschau')}>{letterKinds[draft.kind].title}</Link>{' '}
              <Badge {...badgeOf(draft)} /> von {draft.draftedByName}
            </>
          )),
          <Link href={lettersHref(head.id)}>Alle Schreiben, neues Schreiben</Link>,
        ]}
      />
    </Section>
  );
};

const answerText = (answer: Pending['hearings'][number]['answer']): string => {
  if (answer === null) return 'noch keine Stellungnahme';
  return answer.waived ? 'auf Stellungnahme verzichtet' : 'Stellungnahme liegt vor';
};

const badgeOf = (draft: Pending['drafts'][number]) => {
  const { label, tone } = draftStates[draftState(draft)];
  return draft.returnedReason ? { text: 'Zurückgegeben', tone: 'warning' as const } : { text: label, tone };
};
