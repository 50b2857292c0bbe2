import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Clock } from '@libs/clock';
import { templatePath } from '@libs/config';
import type { Tx } from '@libs/db';
import { readTemplate } from '@libs/letters-pdf';
import { type LetterKind, letterKinds } from './domain/letter-kinds';

/**
 * Takes in the templates in `templates/letters/` that the product is delivered with; a text that was here before
 * is left alone, so it may run at every start. The first of a kind holds from the beginning of time. A newer one
 * follows by itself where the authority has changed nothing; otherwise it waits as a draft for somebody to
 * release it, and for that until no other draft is open.
 */
export async function loadDeliveredTemplates(tx: Tx, now: Date): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('letter_template'))`);
  for (const kind of Object.keys(letterKinds) as LetterKind[]) {
    const file = templatePath('letters', letterKinds[kind].template);
    if (existsSync(file)) await takeIn(tx, now, kind, readFileSync(file, 'utf8'));
  }
}

/** Who has the last word about a kind so far. */
interface Standing {
  readonly known: boolean;
  readonly drafted: boolean;
  readonly version: number;
  readonly own: boolean;
}

async function takeIn(tx: Tx, now: Date, kind: LetterKind, text: string): Promise<void> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { known, drafted, version, own } = await standingOf(tx, kind, sha256);
  if (known || drafted) return;
  const released = own ? null : now;
  const validFrom = own ? null : version === 0 ? BEGINNING : laterOf(text, now);
  await tx.query(
    `INSERT INTO letter_template (kind, version, text, delivered_sha256, drafted_at, changed_at, submitted_at,
                                  released_at, valid_from)
     VALUES ($1, $2, $3, $4, $5, $5, $5, $6, $7)`,
    [kind, version + 1, ownText(text), sha256, now, released, validFrom],
  );
}

/** Without version and begin: in the database both stand beside the text. */
const ownText = (text: string): string => {
  const { yaml } = readTemplate(text);
  const own = yaml.split('\n').filter((line) => !/^(version|validFrom):/.test(line));
  return text.replace(yaml, () => own.join('\n'));
};

const BEGINNING = '-infinity';

const standingOf = async (tx: Tx, kind: LetterKind, sha256: string): Promise<Standing> =>
  (
    await tx.query<[Standing]>(
      `SELECT coalesce(bool_or(delivered_sha256 = $2), false) AS known,
              coalesce(bool_or(released_at IS NULL AND discarded_at IS NULL), false) AS drafted,
              coalesce(max(version), 0) AS version,
              coalesce(bool_or(released_by IS NOT NULL), false) AS own
         FROM letter_template WHERE kind = $1`,
      [kind, sha256],
    )
  )[0];

/** The day that the file names, but never one that is over: what was issued then was issued without it. */
function laterOf(text: string, now: Date): string {
  const today = Clock.dayOf(now).toString();
  const { validFrom } = readTemplate(text).head;
  return validFrom > today ? validFrom : today;
}
