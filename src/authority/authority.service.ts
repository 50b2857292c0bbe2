import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { districtFaults, faultText } from './domain/court-districts';
import { changesOf } from './domain/facts';
import { type Contents, type Kind, kinds } from './domain/kinds';
import { type Entry, replacedBy, togetherWith, type Version } from './domain/versions';
import { messages } from './messages';
import { asDistricts, VersionsViews } from './versions.views';

const atField = (name: string, text: string) =>
  new DomainError('invalid_input', { fields: { [name]: text } });
const isPast = (day: Temporal.PlainDate, now: Date): boolean =>
  Temporal.PlainDate.compare(day, Clock.dayOf(now)) < 0;

/** Master data are entered by one person and released by another; what is released never changes. */
@Injectable()
export class AuthorityService {
  constructor(private readonly views: VersionsViews) {}

  /**
   * Returns the id. Errors: invalid_input for the day, for who or what nobody knows, and for what says nothing new;
   * already_done for the same once more.
   */
  async enter(tx: Tx, actor: Actor, now: Date, entry: Entry): Promise<string> {
    if (isPast(entry.validFrom, now)) throw atField('gueltig', messages.entry.dayPast);
    await this.refuseUnknown(tx, entry);
    await this.refuseTwin(tx, actor, entry);
    const id = await insert(tx, actor, now, entry);
    const { version, all } = await this.views.version(tx, entry.kind, id);
    const before = replacedBy(version, all);
    if (before && changesOf(version, before, new Map()).length === 0)
      throw new DomainError('invalid_input', { message: messages.entry.unchanged });
    await this.say(tx, actor, now, 'authority.entered', version);
    return id;
  }

  /**
   * Courts that begin on the same day are released together: a district leaves one and joins another at once.
   * Errors: not_found, four_eyes, already_done, step_not_possible.
   */
  async release(tx: Tx, actor: Actor, now: Date, kind: Kind, id: string): Promise<void> {
    await tx.query(`LOCK TABLE ${kinds[kind].table} IN SHARE ROW EXCLUSIVE MODE`);
    const { version, all } = await this.views.version(tx, kind, id);
    refuseReleased(version, actor);
    const group = togetherWith(version, all);
    if (group.some(({ entererId }) => entererId === actor.personId))
      throw new DomainError('four_eyes', { message: messages.release.fourEyes });
    if (isPast(version.validFrom, now))
      throw new DomainError('step_not_possible', { message: messages.release.late });
    if (kind === 'gerichte') await this.checkDistricts(tx, all, group);
    for (const one of group) {
      await tx.query(`UPDATE ${kinds[kind].table} SET released_by = $2, released_at = $3 WHERE id = $1`, [
        one.id,
        actor.personId,
        now,
      ]);
      await this.say(tx, actor, now, 'authority.released', one);
    }
  }

  /** Removes a version that waits. Errors: not_found; step_not_possible once it is released. */
  async discard(tx: Tx, actor: Actor, now: Date, kind: Kind, id: string): Promise<void> {
    const { version } = await this.views.version(tx, kind, id);
    const [, removed] = await tx.query(
      `DELETE FROM ${kinds[kind].table} WHERE id = $1 AND released_at IS NULL`,
      [id],
    );
    if (removed === 0) throw new DomainError('step_not_possible', { message: messages.release.released });
    await this.say(tx, actor, now, 'authority.discarded', version);
  }

  /** A function is that of somebody who may sign, a district one that the register knows. */
  private async refuseUnknown(tx: Tx, { kind, content }: Entry): Promise<void> {
    const chosen = choiceIn(content);
    if (!chosen) return;
    const words = await this.views.words(tx, kind);
    if (!chosen.values.every((value) => words.has(value))) throw atField(chosen.field, chosen.message);
  }

  private async refuseTwin(tx: Tx, actor: Actor, entry: Entry): Promise<void> {
    const all = await this.views.versions(tx, entry.kind);
    const twin = all.some(
      (one) =>
        one.entererId === actor.personId &&
        one.validFrom.equals(entry.validFrom) &&
        changesOf(entry, one, new Map()).length === 0,
    );
    if (twin) throw new DomainError('already_done');
  }

  private async checkDistricts(tx: Tx, all: readonly Version[], group: readonly Version[]): Promise<void> {
    const faults = districtFaults(asDistricts([...all.filter(({ releasedAt }) => releasedAt), ...group]));
    if (faults.length === 0) return;
    const words = await this.views.words(tx, 'gerichte');
    const texts = faults.map((fault) => faultText(fault, words.get(fault.district) ?? fault.district));
    throw new DomainError('step_not_possible', { message: texts.join(' ') });
  }

  private say(tx: Tx, actor: Actor, now: Date, event: string, { kind, id, validFrom }: Version) {
    return record(tx, actor, now, event, { type: kinds[kind].table, id }, { validFrom });
  }
}

/** What of a version is chosen from a list, and the field where it is. */
function choiceIn(content: Contents[Kind]) {
  const { holderMissing, districtUnknown } = messages.entry;
  if ('districts' in content) return { field: 'kreise', values: content.districts, message: districtUnknown };
  if (!('personId' in content)) return null;
  return { field: 'inhaber', values: [content.personId ?? content.role ?? ''], message: holderMissing };
}

function refuseReleased({ releasedAt, releaserId }: Version, actor: Actor): void {
  if (releasedAt === null) return;
  const code = releaserId === actor.personId ? 'already_done' : 'step_not_possible';
  throw new DomainError(code, { message: messages.release.released });
}

async function insert(tx: Tx, actor: Actor, now: Date, entry: Entry): Promise<string> {
  const { kind, content, validFrom, mark, source } = entry;
  const columns = Object.values<string>(kinds[kind].columns);
  const values = Object.keys(kinds[kind].columns).map((part) => content[part as keyof typeof content]);
  const places = columns.map((_, index) => `$${index + 6}`);
  const [row] = await tx.query(
    `INSERT INTO ${kinds[kind].table} (valid_from, mark, source, entered_by, entered_at, ${columns.join(', ')})
     VALUES ($1, $2, $3, $4, $5, ${places.join(', ')}) ON CONFLICT DO NOTHING RETURNING id`,
    [validFrom.toString(), mark, source, actor.personId, now, ...values],
  );
  if (!row) throw atField('gueltig', messages.entry.dayTaken);
  return row.id;
}
