import { Alert, List } from '@libs/web';
import type { Answer } from '../domain/sections';

/** Answers to questions that are not asked now: said, so that nobody takes them for given or for lost. */
export const SetAside = ({ answers }: { answers: readonly Answer[] }) =>
  answers.length === 0 ? null : (
    <Alert title="Diese früheren Antworten zählen nicht mehr">
      Der Gegenstand stellt diese Fragen nicht oder mit anderem Wortlaut. Die Antworten bleiben im Entwurf und
      zählen wieder, wenn Sie zum früheren Gegenstand zurückwechseln.
      <List items={answers.map(answerText)} />
    </Alert>
  );

export const answerText = ({ text, holds }: Answer): string => `${text} ${holds ? 'Ja' : 'Nein'}`;
