import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { Temporal } from 'temporal-polyfill';
import type {
  AuthorityVersion,
  BudgetTitles,
  Court,
  Dated,
  MasterData,
  NoticeRule,
  RepaymentAccount,
  Signatory,
} from './domain/master-data';

type Day = Temporal.PlainDate;

/** As the database has it: days are ISO dates. */
type Row<T extends Dated> = Omit<T, 'validFrom'> & { readonly validFrom: string };

const inForce = `released_at IS NOT NULL AND valid_from <= $1`;
const dated = `valid_from AS "validFrom", mark, source`;

const authority = `
  SELECT ${dated}, key, name, unit, street, city, phone, email, return_line AS "returnLine"
    FROM authority_version WHERE ${inForce} ORDER BY valid_from DESC LIMIT 1`;

const court = `
  SELECT * FROM (
    SELECT DISTINCT ON (court) ${dated}, court AS key, name, address, electronic_address AS "electronicAddress",
           districts
      FROM court_version WHERE ${inForce} ORDER BY court, valid_from DESC) held
   WHERE $2 = ANY (districts)`;

const noticeRule = `
  SELECT ${dated}, dispatch_days AS "dispatchDays", dispatch_citation AS "dispatchCitation",
         retrieval_days AS "retrievalDays", retrieval_citation AS "retrievalCitation"
    FROM notice_rule WHERE ${inForce} ORDER BY valid_from DESC LIMIT 1`;

const account = `
  SELECT ${dated}, holder, iban FROM repayment_account WHERE ${inForce} ORDER BY valid_from DESC LIMIT 1`;

const titles = `
  SELECT ${dated}, investive, consumptive FROM budget_title WHERE ${inForce} ORDER BY valid_from DESC LIMIT 1`;

/** A person's own function comes before that of their role, the head's before the approver's. */
const signatory = `
  SELECT p.name, f.function
    FROM person p JOIN signatory_function f
      ON f.person_id = p.id OR f.role IN (SELECT r.role FROM person_role r WHERE r.person_id = p.id)
   WHERE p.id = $2 AND ${inForce} AND (f.valid_to IS NULL OR f.valid_to >= $1)
   ORDER BY f.person_id IS NULL, f.role DESC, f.valid_from DESC LIMIT 1`;

/** Who grants on a day. Errors: incomplete for a day before the first version. */
export const authorityOn = (tx: Tx, day: Day): Promise<AuthorityVersion> =>
  first(tx, authority, [day.toString()], 'An diesem Tag war noch keine Behörde zuständig.');

/** The court for a body seated in this district. Errors: incomplete for a district of no court. */
export const courtFor = (tx: Tx, districtAgs: string, day: Day): Promise<Court> =>
  first(
    tx,
    court,
    [day.toString(), districtAgs],
    `Für den Kreisschlüssel ${districtAgs} ist kein Verwaltungsgericht hinterlegt. Prüfen Sie die Stammdaten der Antragstellerin.`,
  );

/** From when acts that go out on this day count as notified. Errors: incomplete for a day before the first version. */
export const noticeRuleOn = (tx: Tx, day: Day): Promise<NoticeRule> =>
  first(tx, noticeRule, [day.toString()], 'Für diesen Tag ist keine Bekanntgaberegel hinterlegt.');

/** Where repayments go that are claimed on this day; null while no account is entered. */
export const repaymentAccountOn = (tx: Tx, day: Day): Promise<RepaymentAccount | null> =>
  find(tx, account, [day.toString()]);

/** The name and function by which a person signs. Errors: incomplete for somebody who signs nothing on this day. */
export async function signatoryOf(tx: Tx, personId: string, day: Day): Promise<Signatory> {
  const [found] = await tx.query<Signatory[]>(signatory, [day.toString(), personId]);
  if (!found)
    throw new DomainError('incomplete', {
      message: 'Für Sie ist keine Zeichnungsfunktion hinterlegt. Tragen Sie sie in den Stammdaten ein.',
    });
  return found;
}

/** What a letter of this day takes from the master data. Errors: incomplete. */
export async function masterDataOn(tx: Tx, day: Day, districtAgs: string): Promise<MasterData> {
  return {
    authority: await authorityOn(tx, day),
    court: await courtFor(tx, districtAgs, day),
    noticeRule: await noticeRuleOn(tx, day),
    titles: await find<BudgetTitles>(tx, titles, [day.toString()]),
  };
}

async function first<T extends Dated>(
  tx: Tx,
  sql: string,
  parameters: string[],
  missing: string,
): Promise<T> {
  const found = await find<T>(tx, sql, parameters);
  if (!found) throw new DomainError('incomplete', { message: missing });
  return found;
}

async function find<T extends Dated>(tx: Tx, sql: string, parameters: string[]): Promise<T | null> {
  const [row] = await tx.query<Row<T>[]>(sql, parameters);
  return row ? ({ ...row, validFrom: Temporal.PlainDate.from(row.validFrom) } as T) : null;
}
