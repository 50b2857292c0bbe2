import { formatDate } from '@libs/dates';
import { formatEuro, ZERO } from '@libs/money';
import { duties, type HistoryEntry, type State, steps } from '../../cases';
import type { AwardChange, CheckNoteInput } from '../../letters';
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
  topics: topicNames.map((topic) => ({
    title: topics[topic],
    facts: topicFacts[topic](reviewed.ruled) || null,
    points: checksOn(topic).map((name) => pointOf(name, reviewed.points)),
  })),
  scoring: [],
  costs: checkedCosts(reviewed.ruled.item, reviewed.ruled.submission.facts),
  stateAid: 'Zum Beihilferecht ist im Vorgang nichts erfasst.',
  result: [resultOf(reviewed), ...reviewed.changes.map(changed)].join('\n'),
  people: reviewed.history.toReversed().map(({ step, duty, personName, at }) => ({
    role: `${duties[duty]}: ${steps[step].done}`,
    name: personName,
    at,
  })),
});

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
    ? `Vorgeschlagen ist eine Zuwendung von ${formatEuro(proposal.grant)}. ${proposal.reasons}`
    : `Es ist noch nichts vorgeschlagen. Berechnet ist eine Zuwendung von ${formatEuro(ruled.evaluation.grant)}.`;
}
