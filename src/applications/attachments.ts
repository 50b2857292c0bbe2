import { randomUUID } from 'node:crypto';
import { record } from '@libs/audit-chain';
import type { Tx } from '@libs/db';
import type { FundingItem } from '@libs/directive';
import { DomainError, errorTable } from '@libs/errors';
import { FileStore, typeOf } from '@libs/files';
import { type Actor, isApplicant } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Directives } from '../programmes';
import { fileNameOf } from './domain/file-name';
import { OTHER_KIND } from './domain/snapshot';
import { Drafts } from './drafts';
import { messages } from './messages';

/** Files that one application may hold at a time. */
export const MOST_FILES = 30;

export interface NewAttachment {
  readonly caseId: string;
  /** The directive's id of what it is, such as 'cost_calculation', or OTHER_KIND. */
  readonly kind: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file that somebody may have. */
export interface StoredFile {
  readonly caseId: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** The files of an application, inside the caller's transaction. */
@Injectable()
export class Attachments {
  constructor(
    private readonly drafts: Drafts,
    private readonly files: FileStore,
    private readonly directives: Directives,
  ) {}

  /** Errors: file_type by content, invalid_input for an unknown kind and the 31st file, and those of a closed case. */
  async add(tx: Tx, actor: Actor, now: Date, { caseId, kind, name, bytes }: NewAttachment): Promise<string> {
    const { directiveVersion, item } = await this.drafts.lockOpen(tx, actor, caseId);
    const catalogue = await this.directives.catalogue(tx);
    if (!kindsOf(catalogue.item(directiveVersion, item)).includes(kind))
      throw refused('invalid_input', { art: messages.attachments.kindInvalid });
    const type = await typeOf(bytes);
    if (!type) throw refused('file_type', { datei: errorTable.file_type.message });
    const [{ count }] = await tx.query(
      `SELECT count(*) FROM application_attachment WHERE case_id = $1 AND removed_at IS NULL`,
      [caseId],
    );
    if (count >= MOST_FILES)
      throw refused('invalid_input', { datei: messages.attachments.tooMany(MOST_FILES) });
    const file = { id: randomUUID(), kind, name: fileNameOf(name), sha256: await this.files.put(bytes) };
    await tx.query(
      `INSERT INTO application_attachment (id, case_id, kind, name, type, size_bytes, sha256, uploaded_by, uploaded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [file.id, caseId, kind, file.name, type, bytes.length, file.sha256, actor.personId, now],
    );
    const { id, sha256 } = file;
    await record(
      tx,
      actor,
      now,
      'application.file_attached',
      { type: 'case', id: caseId },
      { id, kind, sha256 },
    );
    return id;
  }

  /** Takes a file out of the application; what was submitted before keeps it. Safe to repeat. */
  async remove(tx: Tx, actor: Actor, now: Date, caseId: string, id: string): Promise<void> {
    await this.drafts.lockOpen(tx, actor, caseId);
    const [, removed] = await tx.query(
      `UPDATE application_attachment SET removed_at = $3 WHERE case_id = $1 AND id = $2 AND removed_at IS NULL`,
      [caseId, id, now],
    );
    if (removed > 0)
      await record(tx, actor, now, 'application.file_removed', { type: 'case', id: caseId }, { id });
  }

  /**
   * The one gate to a file. Applicants get those of their organisation's cases; staff get what has been
   * submitted, never what is still being prepared; nobody gets an infected one. Errors: not_found, forbidden.
   */
  async get(tx: Tx, actor: Actor, id: string): Promise<StoredFile> {
    const [file] = await tx.query(
      `SELECT a.case_id AS "caseId", a.name, a.type, a.sha256, a.scan_state AS "scanState"
         FROM application_attachment a
        WHERE a.id = $1 AND (
          ($2 AND a.removed_at IS NULL) OR EXISTS (
            SELECT FROM application_submission s
             WHERE s.case_id = a.case_id AND s.files @> jsonb_build_array(jsonb_build_object('id', a.id))))`,
      [id, isApplicant(actor)],
    );
    if (!file) throw new DomainError('not_found');
    const { scanState, sha256, ...rest } = file;
    if (scanState === 'infected')
      throw new DomainError('forbidden', { message: messages.attachments.infected });
    return { ...rest, bytes: await this.files.get(sha256) };
  }
}

const kindsOf = ({ rules }: FundingItem): string[] => [
  ...rules.attachments.value.map(({ id }) => id),
  OTHER_KIND,
];

const refused = (code: 'file_type' | 'invalid_input', fields: Readonly<Record<string, string>>) =>
  new DomainError(code, { fields });
