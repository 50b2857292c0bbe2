import { constraintCodes, DomainError, type ErrorCode } from '@libs/errors';
import type { NewEntry } from './domain/entry';
import { shortfallMessage, shortfallOf, type ShortEnvelope } from './domain/shortfall';
import { type FreeMoney, waysOut } from './domain/ways-out';

const NOT_ALLOCATED = 'budget_entry_envelope_allocated';

/** The rules of the ledger that a person can run into, each with its German wording. */
const rules: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  budget_entry_ministry_four_eyes: [
    'four_eyes',
    'Diese Buchung erfasst eine Person, und eine andere gibt sie frei. Nichts wurde gebucht.',
  ],
  budget_entry_kind_fits_envelope: [
    'invalid_input',
    'Diese Art von Buchung gibt es für diesen Topf nicht. Nichts wurde gebucht.',
  ],
  budget_entry_pair_balances: [
    'invalid_input',
    'Was ein Topf abgibt, muss ein anderer im selben Betrag erhalten. Nichts wurde gebucht.',
  ],
  budget_entry_carry_has_consent: [
    'invalid_input',
    'Ein Ausgaberest braucht das Zeichen der Einwilligung des Finanzministeriums (§ 45 LHO). Nichts wurde gebucht.',
  ],
  budget_entry_year_open: [
    'step_not_possible',
    'In diesem Haushaltsjahr kann nichts mehr oder noch nichts gebunden werden. Nichts wurde gebucht.',
  ],
  budget_entry_repayment_free: [
    'step_not_possible',
    'Diese Rückzahlung darf die Ausgaben des Jahres nicht mindern: Der Vermerk beim Titel fehlt, oder die Zahlung ist aus einem früheren Jahr. Buchen Sie sie beim Einnahmetitel.',
  ],
  budget_entry_corrects_its_like: [
    'invalid_input',
    'Die Berichtigung passt nicht zu der Buchung, die sie nennt. Nichts wurde gebucht.',
  ],
  budget_entry_corrects_within: [
    'step_not_possible',
    'Die Berichtigung nimmt mehr zurück, als von der Buchung noch übrig ist. Nichts wurde gebucht.',
  ],
  budget_entry_released_once: ['already_done', 'Diese Vormerkung ist schon freigegeben.'],
  budget_entry_case_holds_enough: [
    'step_not_possible',
    'Der Vorgang hat nicht so viel vorgemerkt, bewilligt oder angeordnet. Nichts wurde gebucht.',
  ],
  envelope_blocked_not_negative: ['step_not_possible', 'So viel ist nicht gesperrt. Nichts wurde gebucht.'],
  budget_year_goes_forward: [
    'step_not_possible',
    'Diesen Stand kann das Haushaltsjahr nicht mehr oder noch nicht annehmen.',
  ],
  budget_year_closed_when_settled: [
    'step_not_possible',
    'In diesem Haushaltsjahr ist noch Geld frei, vorgemerkt oder gesperrt. Lassen Sie es verfallen oder übertragen Sie es, und schließen Sie dann das Jahr.',
  ],
};

interface Violation {
  readonly constraint?: string;
  readonly detail?: string;
}

/** What the ledger refuses in words; undefined for what no person can run into. */
export function refusalOf(error: unknown, entries: readonly NewEntry[]): DomainError | undefined {
  const { constraint = '', detail } = (error as { driverError?: Violation }).driverError ?? {};
  const rule = rules[constraint];
  if (rule) return new DomainError(rule[0], { message: rule[1], facts: { constraint } });
  const isShort = constraint === NOT_ALLOCATED || constraintCodes[constraint] === 'overdrawn';
  return isShort && detail ? overdrawn(detail, entries) : undefined;
}

/** The refusal of an envelope with its shortfalls and the ways out, as the trigger saw them under its locks. */
function overdrawn(detail: string, entries: readonly NewEntry[]): DomainError | undefined {
  const { short, free } = JSON.parse(detail) as { short: ShortEnvelope[] | null; free: FreeMoney[] | null };
  if (!short) return undefined;
  const shortfalls = short.map(shortfallOf);
  return new DomainError('overdrawn', {
    message: shortfallMessage(shortfalls),
    facts: { shortfalls, ways: waysOut(entries, free ?? []) },
  });
}
