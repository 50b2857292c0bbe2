import { MomentText, Section, Timeline } from '@libs/web';
import { type HistoryEntry, type Step, steps } from '../../cases';

/** The steps that applicants see; what staff do among themselves is theirs. */
const told: readonly Step[] = [
  'start',
  'rebind',
  'discard',
  'submit',
  'withdraw',
  'take',
  'return',
  'wait',
  'resume',
  'approve',
];
/** The steps whose reason was written for the applicant, or by the applicant. */
const reasoned: readonly Step[] = ['rebind', 'return', 'withdraw'];

export const CaseHistory = ({ history }: { history: readonly HistoryEntry[] }) => (
  <Section title="Verlauf">
    <Timeline
      events={history
        .filter(({ step }) => told.includes(step))
        .map(({ step, at, duty, personName, reason }) => ({
          when: <MomentText value={at} />,
          title: steps[step].done,
          by: duty === 'apply' ? personName : 'Bewilligungsbehörde',
          body: reasoned.includes(step) ? reason : undefined,
        }))}
    />
  </Section>
);
