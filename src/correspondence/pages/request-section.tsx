import { Clock } from '@libs/clock';
import { Badge, DateText, DescriptionList, MomentText, Section } from '@libs/web';
import type { State } from '../../cases';
import { requestStatus } from '../domain/early-start';
import type { EarlyStartRequest } from '../early-start.rows';

/** What was asked about an early start, and what came of it. */
interface Props {
  readonly requests: readonly EarlyStartRequest[];
  /** Of the case. */
  readonly state: State;
}

export const RequestSection = ({ requests, state }: Props) => (
  <>
    {requests.map((request) => (
      <Section title="Antrag auf vorzeitigen Vorhabensbeginn">
        <DescriptionList
          items={[
            { key: 'Stand', value: <RequestStanding request={request} state={state} /> },
            { key: 'Beginn gewünscht ab', value: <DateText value={request.beginOn} /> },
            { key: 'Begründung', value: request.reason },
            {
              key: 'Gestellt',
              value: (
                <>
                  {request.requestedByName}, <MomentText value={request.requestedAt} />
                </>
              ),
            },
            ...(request.withdrawnAt
              ? [
                  {
                    key: 'Zurückgezogen',
                    value: (
                      <>
                        {request.withdrawnByName}, <MomentText value={request.withdrawnAt} />
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
    ))}
  </>
);

export const RequestStanding = ({ request, state }: { request: EarlyStartRequest; state: State }) => (
  <>
    <Badge {...requestStatus(request, state)} />
    {request.withdrawnAt && (
      <>
        {' '}
        am <DateText value={Clock.dayOf(request.withdrawnAt)} />
      </>
    )}
    {request.approvedFrom && (
      <>
        {' '}
        ab <DateText value={request.approvedFrom} />
      </>
    )}
    {request.approvedUntil && (
      <>
        , für einen Beginn bis <DateText value={request.approvedUntil} />
      </>
    )}
  </>
);
