import { MomentText, Section, Text } from '@libs/web';
import type { Hearing } from '../hearing.rows';

/** What the applicant said to each hearing. */
export const HearingSection = ({ hearings }: { hearings: readonly Hearing[] }) => (
  <>
    {hearings.map(({ documentId, answer }) => (
      <Section title={`Stellungnahme zur Anhörung ${documentId}`}>
        {answer === null ? (
          <Text muted>Noch keine Stellungnahme.</Text>
        ) : (
          <>
            <Text muted>
              {answer.answeredByName}, <MomentText value={answer.answeredAt} />
            </Text>
            {answer.waived ? (
              <Text>Der Antragsteller verzichtet auf eine Stellungnahme.</Text>
            ) : (
              answer.text.split(/\n+/).map((paragraph) => <Text>{paragraph}</Text>)
            )}
          </>
        )}
      </Section>
    ))}
  </>
);
