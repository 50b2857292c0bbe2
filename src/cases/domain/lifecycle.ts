import type { Permission } from '@libs/permissions';

/** The two words of each state: what the applicant reads and what staff read. */
export const states = {
  draft: { applicant: 'Entwurf', staff: 'Entwurf', tone: 'info' },
  submitted: { applicant: 'Eingereicht', staff: 'Eingegangen', tone: 'info' },
  in_review: { applicant: 'In Prüfung', staff: 'In Prüfung', tone: 'info' },
  returned: { applicant: 'Ihre Angaben fehlen', staff: 'Nachforderung', tone: 'warning' },
  waiting: { applicant: 'Auf der Warteliste', staff: 'Auf der Warteliste', tone: 'warning' },
  proposed: { applicant: 'In Prüfung', staff: 'Zur Entscheidung', tone: 'warning' },
  refusal_proposed: { applicant: 'In Prüfung', staff: 'Zur Entscheidung (Ablehnung)', tone: 'warning' },
  approved: { applicant: 'Bewilligt', staff: 'Bewilligt', tone: 'success' },
  refused: { applicant: 'Abgelehnt', staff: 'Abgelehnt', tone: 'info' },
  revoked: { applicant: 'Bewilligung aufgehoben', staff: 'Aufgehoben', tone: 'warning' },
  withdrawn: { applicant: 'Zurückgezogen', staff: 'Zurückgezogen', tone: 'info' },
  discarded: { applicant: 'Verworfen', staff: 'Verworfen', tone: 'info' },
} as const satisfies Record<
  string,
  { applicant: string; staff: string; tone: 'info' | 'warning' | 'success' }
>;

export type State = keyof typeof states;

/**
 * The duties that §§ 70, 77 LHO and the four-eyes rule keep apart: over the whole case a person holds one.
 * The database enforces it too (case_duty_one_per_person).
 */
export const duties = { apply: 'Antrag', review: 'Prüfung', decide: 'Entscheidung' } as const;
export type Duty = keyof typeof duties;

/** What must hold before a step; the module that owns the facts says whether it does. */
export const conditions = {
  complete: 'Der Antrag ist vollständig.',
  checked: 'Jeder Punkt der Vollständigkeitsprüfung ist beantwortet und keiner offen.',
  answered: 'Für jede angenommene Regel hat jemand mit Begründung die Verantwortung übernommen.',
} as const;
export type Condition = keyof typeof conditions;

interface CaseStep {
  readonly from: readonly State[];
  readonly to: State;
  readonly duty: Duty;
  readonly permission: Permission;
  readonly needs: readonly Condition[];
  readonly label: string;
  /** How the step reads in the history of the case. */
  readonly done: string;
}

/** States, steps, who may, and who may not: buttons, guards, database rows, tests and diagram come from here. */
// prettier-ignore
export const steps = {
  start: { from: [], to: 'draft', duty: 'apply', permission: 'application.write', needs: [], label: 'Antrag beginnen', done: 'Antrag begonnen' },
  rebind: { from: ['draft'], to: 'draft', duty: 'apply', permission: 'application.write', needs: [], label: 'Fassung oder Gegenstand wechseln', done: 'Fassung oder Gegenstand gewechselt' },
  discard: { from: ['draft'], to: 'discarded', duty: 'apply', permission: 'application.write', needs: [], label: 'Entwurf verwerfen', done: 'Entwurf verworfen' },
  submit: { from: ['draft', 'returned'], to: 'submitted', duty: 'apply', permission: 'application.submit', needs: ['complete'], label: 'Antrag einreichen', done: 'Antrag eingereicht' },
  withdraw: { from: ['submitted', 'in_review', 'returned', 'waiting'], to: 'withdrawn', duty: 'apply', permission: 'application.submit', needs: [], label: 'Antrag zurückziehen', done: 'Antrag zurückgezogen' },
  take: { from: ['submitted'], to: 'in_review', duty: 'review', permission: 'case.review', needs: [], label: 'Vorgang übernehmen', done: 'Zur Prüfung übernommen' },
  return: { from: ['in_review'], to: 'returned', duty: 'review', permission: 'case.review', needs: [], label: 'Angaben nachfordern', done: 'Angaben nachgefordert' },
  wait: { from: ['in_review'], to: 'waiting', duty: 'review', permission: 'case.review', needs: ['checked'], label: 'Auf die Warteliste setzen', done: 'Auf die Warteliste gesetzt' },
  resume: { from: ['waiting'], to: 'in_review', duty: 'review', permission: 'case.review', needs: [], label: 'In die Prüfung zurücknehmen', done: 'Von der Warteliste in die Prüfung genommen' },
  propose: { from: ['in_review'], to: 'proposed', duty: 'review', permission: 'case.review', needs: ['checked'], label: 'Bewilligung vorschlagen', done: 'Bewilligung vorgeschlagen' },
  propose_refusal: { from: ['in_review'], to: 'refusal_proposed', duty: 'review', permission: 'case.review', needs: [], label: 'Ablehnung vorschlagen', done: 'Ablehnung vorgeschlagen' },
  recall: { from: ['proposed', 'refusal_proposed'], to: 'in_review', duty: 'review', permission: 'case.review', needs: [], label: 'Vorschlag zurückholen', done: 'Vorschlag zurückgeholt' },
  send_back: { from: ['proposed', 'refusal_proposed'], to: 'in_review', duty: 'decide', permission: 'case.decide', needs: [], label: 'Zur Prüfung zurückgeben', done: 'Zur Prüfung zurückgegeben' },
  approve: { from: ['proposed'], to: 'approved', duty: 'decide', permission: 'case.decide', needs: ['answered'], label: 'Bescheid zeichnen', done: 'Bewilligt' },
  refuse: { from: ['refusal_proposed'], to: 'refused', duty: 'decide', permission: 'case.decide', needs: [], label: 'Ablehnung zeichnen', done: 'Abgelehnt' },
  amend: { from: ['approved'], to: 'approved', duty: 'decide', permission: 'case.decide', needs: [], label: 'Änderung zeichnen', done: 'Bescheid geändert' },
  revoke: { from: ['approved'], to: 'revoked', duty: 'decide', permission: 'case.decide', needs: [], label: 'Aufhebung zeichnen', done: 'Bescheid ganz aufgehoben' },
  restore: { from: ['revoked', 'approved'], to: 'approved', duty: 'decide', permission: 'case.decide', needs: [], label: 'Wiederherstellung zeichnen', done: 'Bewilligung wiederhergestellt' },
} as const satisfies Record<string, CaseStep>;

export type Step = keyof typeof steps;
export type NeedsOf<S extends Step> = (typeof steps)[S]['needs'][number];

const undecided: ReadonlySet<State> = new Set([
  ...(['submitted', 'in_review', 'returned', 'waiting', 'proposed', 'refusal_proposed'] as const),
]);

/** True from the receipt of an application until somebody decides on it or takes it back. */
export const isUndecided = (state: State): boolean => undecided.has(state);
