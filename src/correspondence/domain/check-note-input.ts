import { formatDate } from '@libs/dates';
import { formatEuro, ZERO } from '@libs/money';
import { duties, type HistoryEntry, type State, steps } from '../../cases';
import type { AwardChange, CheckedPoint, CheckNoteInput } from '../../letters';
import {
  type AnsweredPoint,
  type CheckName,
  checkResults,
  checks,
  checksOn,
  type Proposal,
  type RuledApplication,
  topicFacts,
  topicNames,
  topics,
} from '../../review';
import { checkedCosts } from './checked-costs';

/** All that the review knows about a case. */
export interface Reviewed {
  readonly state: State;
  readonly ruled: RuledApplication;
  readonly points: readonly AnsweredPoint[];
  readonly proposal: Proposal | null;
  readonly history: readonly HistoryEntry[];
  /** What became of the award, the first change first. */
  readonly changes: readonly AwardChange[];
}

const UNCHECKED = 'Nicht geprüft';

/** What the Prüfvermerk records (Nr. 3.3 VV zu § 44 LHO). */
export const checkNoteInput = (reviewed: Reviewed): CheckNoteInput => ({
  topics: topicNames
    .filter((topic) => topic !== 'state_aid')
    .map((topic) => ({
      title: topics[topic],
      facts: topicFacts[topic](reviewed.ruled) || null,
      points: checksOn(topic).map((name) => pointOf(name, reviewed.points)),
    })),
  scoring: [],
  costs: checkedCosts(reviewed.ruled.item, reviewed.ruled.submission.facts),
  stateAid: checksOn('state_aid')
    .map((name) => stateAidOf(pointOf(name, reviewed.points)))
    .join(' '),
  result: [resultOf(reviewed), ...reviewed.changes.map(changed)].join('\n'),
  people: reviewed.history.toReversed().map(({ step, duty, personName, at }) => ({
    role: `${duties[duty]}: ${steps[step].done}`,
    name: personName,
    at,
  })),
});

/** It has a section of its own. */
const stateAidOf = ({ question, result, note }: CheckedPoint): string =>
  `${result}: ${question}${note ? ` ${note}` : ''}`;

function pointOf(
  name: CheckName,
  points: readonly AnsweredPoint[],
): CheckNoteInput['topics'][number]['points'][number] {
  const { question, paragraph } = checks[name];
  const answer = points.find((point) => point.name === name);
  return {
    question,
    paragraph,
    result: answer ? checkResults[answer.result] : UNCHECKED,
    note: answer?.note || null,
  };
}

const changed = ({ title, date, documentId, grant, reclaimed }: AwardChange): string =>
  `${title} vom ${formatDate(date)} (${documentId}): ` +
  (grant === ZERO ? 'Die Bewilligung ist aufgehoben.' : `Bewilligt sind seitdem ${formatEuro(grant)}.`) +
  (reclaimed === ZERO ? '' : ` Zurückgefordert sind insgesamt ${formatEuro(reclaimed)}.`);

const refusing: readonly State[] = ['refusal_proposed', 'refused'];

function resultOf({ state, proposal, ruled }: Reviewed): string {
  if (refusing.includes(state)) return 'Nach dem Ergebnis der Prüfung ist der Antrag abzulehnen.';
  return proposal
    ? `Vorgeschlagen ist eine Zuwendung von ${formatEuro(proposal.grant)}. ${saidFor(proposal)}`
    : `Es ist noch nichts vorgeschlagen. Berechnet ist eine Zuwendung von ${formatEuro(ruled.evaluation.grant)}.`;
}

const saidFor = ({ reasons, restReason, earlyReason }: Proposal): string =>
  [
    reasons,
    ...(restReason ? [`Warum der Rest nicht bewilligt wird: ${restReason}`] : []),
    ...(earlyReason ? [`Warum der Zeitraum vor dem Bescheid beginnt: ${earlyReason}`] : []),
  ].join('\n\n');
