import { cents } from '@libs/money';
import type { Share } from '../../review';
import { outcomeOf } from './preparing';

const shares: Share[] = [
  { dueYear: 2020, title: 'investive', amount: cents(100) },
  { dueYear: 2021, title: 'consumptive', amount: cents(50) },
];
const situation = { state: 'in_review', plannedRevision: 1, revision: 1, shares, standing: null };

it.each([
  ['prepared', {}],
  ['prepared', { standing: { scenarioId: 'other', shares } }],
  ['prepared', { standing: { scenarioId: 'mine', shares: shares.slice(1) } }],
  ['already', { standing: { scenarioId: 'mine', shares: shares.toReversed() } }],
  ['not_in_review', { state: 'submitted' }],
  ['not_in_review', { state: 'proposed', standing: { scenarioId: 'mine', shares } }],
  ['resubmitted', { revision: 2 }],
  ['nothing', { shares: [] }],
])('%s: %j', (outcome, change) => expect(outcomeOf('mine', { ...situation, ...change })).toBe(outcome));
