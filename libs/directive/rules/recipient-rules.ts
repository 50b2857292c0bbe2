import { formatDate } from '@libs/dates';
import { listOf, record } from '../reading/structure';
import { date, flag, monthDay, oneOf, text, wholeNumber } from '../reading/values';
import { directiveRecipients, keysOf, selectionMethods, stageCounts } from '../vocabulary';
import { choice, define } from './definition';
import { formatCount, formatYears, listed, texts, yesOrNo } from './texts';

const named = record({ id: text, text }, {});
const window = record({ from: date, to: date }, {});

/** Who may apply, and when. */
export const neededRecipientRules = {
  recipients: define('Zuwendungsempfänger', listOf(oneOf(keysOf(directiveRecipients))), (kinds) =>
    listed(kinds.map((kind) => directiveRecipients[kind])),
  ),
} as const;

export const furtherRecipientRules = {
  minPartners: define(
    'Zusammenarbeit',
    wholeNumber,
    (count) => `mindestens ${count} beteiligte Körperschaften`,
  ),
  minCooperation: define('Mindestdauer der Zusammenarbeit', wholeNumber, formatYears),
  leadApplicant: define(
    'Federführung',
    flag,
    yesOrNo('eine der beteiligten Körperschaften stellt den Antrag für alle', 'nicht erforderlich'),
  ),
  regions: define('Fördergebiet', listOf(named), (regions) => listed(regions.map(({ text }) => text))),
  minInhabitants: define('Mindestzahl der Einwohner', wholeNumber, formatCount),
  maxInhabitants: define('Höchstzahl der Einwohner', wholeNumber, formatCount),
  circumstances: define('Umstände, auf die es ankommt', listOf(named), texts),
  filing: define('Antragsfristen', listOf(window), (windows) =>
    listed(windows.map(({ from, to }) => `${formatDate(from)} bis ${formatDate(to)}`)),
  ),
  cutoffs: define('Stichtage in jedem Jahr', listOf(monthDay), (days) =>
    listed(days.map(({ day, month }) => `${day}.${month}.`)),
  ),
  selection: choice('Auswahl', selectionMethods),
  scoring: define('Auswahlkriterien', text, (sentence) => sentence),
  stages: choice('Antragsverfahren', stageCounts),
} as const;
