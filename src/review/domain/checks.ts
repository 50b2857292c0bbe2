import { createHash } from 'node:crypto';
import type { Mark } from '@libs/directive';

/** What a check note has to speak of (Nr. 3.3 VV zu § 44), after the formal points; then state aid. */
export const topics = {
  formal: 'Förmliche Voraussetzungen',
  necessity: 'Notwendigkeit und Angemessenheit',
  other_bodies: 'Beteiligung anderer Stellen',
  eligible_costs: 'Umfang der zuwendungsfähigen Ausgaben',
  financing_type: 'Wahl der Finanzierungsart',
  financing_secured: 'Sicherung der Gesamtfinanzierung',
  later_years: 'Finanzielle Folgen in künftigen Jahren',
  state_aid: 'Staatliche Beihilfe',
} as const;
export type Topic = keyof typeof topics;

interface Check {
  readonly question: string;
  readonly topic: Topic;
  readonly paragraph: string;
  readonly mark: Mark;
}

/**
 * What a caseworker answers before proposing: the formal points, then the six topics of the check note
 * (Nr. 3.3 VV zu § 44; read in the rules of another Land, therefore marked as assumed for Thuringia), then state aid.
 */
export const checks = {
  signed: {
    topic: 'formal',
    question: 'Der Antrag ist von einer vertretungsberechtigten Person eingereicht.',
    paragraph: 'Nr. 3 VV zu § 44 ThürLHO',
    mark: 'assumed',
  },
  documents: {
    topic: 'formal',
    question: 'Alle nötigen Anlagen liegen vor, sind lesbar und passen zum Vorhaben.',
    paragraph: 'Nr. 3 VV zu § 44 ThürLHO',
    mark: 'assumed',
  },
  not_begun: {
    topic: 'formal',
    question: 'Das Vorhaben ist noch nicht begonnen; ein Vertrag ist nicht geschlossen.',
    paragraph: 'Nr. 1.3 VV zu § 44 ThürLHO',
    mark: 'confirmed',
  },
  no_state_service: {
    topic: 'necessity',
    question:
      'Das Land bietet für den Zweck keinen Dienst zur Nachnutzung an, oder die Abweichung ist begründet.',
    paragraph: 'Zuwendungsvoraussetzungen',
    mark: 'assumed',
  },
  no_double_funding: {
    topic: 'financing_secured',
    question: 'Dasselbe Vorhaben wird nicht schon aus anderen Landesmitteln gefördert.',
    paragraph: 'Zuwendungsvoraussetzungen',
    mark: 'assumed',
  },
  necessity: {
    topic: 'necessity',
    question: 'Die Förderung ist notwendig und der Höhe nach angemessen.',
    paragraph: 'Nr. 3.3 VV zu § 44 ThürLHO',
    mark: 'assumed',
  },
  other_bodies: {
    topic: 'other_bodies',
    question: 'Andere Stellen sind beteiligt, soweit es nötig ist.',
    paragraph: 'Nr. 3.3 VV zu § 44 ThürLHO',
    mark: 'assumed',
  },
  eligible_costs: {
    topic: 'eligible_costs',
    question: 'Der Umfang der zuwendungsfähigen Ausgaben ist geprüft.',
    paragraph: 'Nr. 3.3 VV zu § 44 ThürLHO',
    mark: 'assumed',
  },
  financing_type: {
    topic: 'financing_type',
    question: 'Die Finanzierungsart ist richtig gewählt.',
    paragraph: 'Nr. 3.3 VV zu § 44 ThürLHO',
    mark: 'assumed',
  },
  financing_secured: {
    topic: 'financing_secured',
    question: 'Die Gesamtfinanzierung ist gesichert.',
    paragraph: 'Nr. 3.3 VV zu § 44 ThürLHO',
    mark: 'assumed',
  },
  later_years: {
    topic: 'later_years',
    question: 'Die finanziellen Folgen in künftigen Jahren sind bekannt und tragbar.',
    paragraph: 'Nr. 3.3 VV zu § 44 ThürLHO',
    mark: 'assumed',
  },
  state_aid: {
    topic: 'state_aid',
    question: 'Die Zuwendung ist keine staatliche Beihilfe oder nach dem Beihilferecht zulässig.',
    paragraph: 'Beihilferecht',
    mark: 'assumed',
  },
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;
export const checkNames = Object.keys(checks) as CheckName[];
export const topicNames = Object.keys(topics) as Topic[];

/** The points that speak of a topic, in their order. */
export const checksOn = (topic: Topic): CheckName[] =>
  checkNames.filter((name) => checks[name].topic === topic);

export const checkResults = { met: 'Erfüllt', open: 'Offen', not_applicable: 'Trifft nicht zu' } as const;
export type CheckResult = keyof typeof checkResults;

export type Answers = Partial<Record<CheckName, { readonly result: CheckResult; readonly note: string }>>;

/** True when every point is answered and none is open: only then may an award be proposed. */
export const allChecked = (answers: Answers): boolean =>
  checkNames.every((name) => answers[name] !== undefined && answers[name].result !== 'open');

/** Every point answered as met. */
export const allMet = (): Answers =>
  Object.fromEntries(checkNames.map((name) => [name, { result: 'met', note: '' }]));

/** Tells two states of a check apart: a form carries the one it was shown with. */
export const stateOf = (answers: Answers): string => {
  const points = checkNames.map((name) => [answers[name]?.result, answers[name]?.note]);
  return createHash('sha256').update(JSON.stringify(points)).digest('base64url');
};
