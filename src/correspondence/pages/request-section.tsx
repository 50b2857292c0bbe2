import { Badge, DateText, DescriptionList, MomentText, Section } from '@libs/web';
import { earlyStartDecisions, type EarlyStartRequest } from '../early-start.rows';

/** What was asked about an early start, and what came of it. */
export const RequestSection = ({ requests }: { requests: readonly EarlyStartRequest[] }) => (
  <>
    {requests.map((request) => (
      <Section title="Antrag auf vorzeitigen Vorhabensbeginn">
        <DescriptionList
          items={[
            { key: 'Stand', value: <RequestStanding request={request} /> },
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
          ]}
        />
      </Section>
    ))}
  </>
);

export const RequestStanding = ({
  request: { decision, approvedFrom, approvedUntil },
}: {
  request: EarlyStartRequest;
}) => {
  if (decision === null) return <Badge text="Offen" tone="warning" />;
  const { label, tone } = earlyStartDecisions[decision];
  return (
    <>
      <Badge text={label} tone={tone} />
      {approvedFrom && (
        <>
          {' '}
          ab <DateText value={approvedFrom} />
        </>
      )}
      {approvedUntil && (
        <>
          , für einen Beginn bis <DateText value={approvedUntil} />
        </>
      )}
    </>
  );
};
