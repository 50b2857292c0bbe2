import { randomUUID } from 'node:crypto';
import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { nextNumber, type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { compose, LetterPress, LetterTemplateError, odditiesIn } from '@libs/letters-pdf';
import { publish } from '@libs/outbox';
import { type Actor, systemActor } from '@libs/permissions';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { assumptionsIn } from './answering';
import { documentId } from './domain/document-id';
import type { LetterDrafts, WrittenKind } from './domain/letter-kinds';
import { PRINT_TOPIC } from './letter-printing';
import type { DraftPdf } from './letter-proof';
import { LETTER_WATCH, type LetterWatch } from './letter-watch';
import { LETTERS_OPTIONS, type LettersOptions } from './options';
import { LetterTemplates } from './templates';

export interface NewLetter<K extends WrittenKind> {
  readonly caseId: string;
  readonly kind: K;
  readonly data: LetterDrafts[K];
  /** The letter of the same case that a correction corrects. */
  readonly refersTo?: string;
}

export interface IssuedLetter {
  readonly id: string;
  /** Printed on the letter and asked for on the page of verification. */
  readonly documentId: string;
}

const DRAFT = 'ENTWURF';

/** Writes letters. Issuing fixes template and data for good; the pages follow from them. */
@Injectable()
export class LettersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly templates: LetterTemplates,
    private readonly press: LetterPress,
    @Inject(LETTERS_OPTIONS) private readonly options: LettersOptions,
    @Optional() @Inject(LETTER_WATCH) private readonly watch?: LetterWatch,
  ) {}

  /**
   * Issues a letter in the caller's transaction: stores exact template and data, leaves the printing to the
   * outbox. Errors: incomplete when they do not make a letter together; then nothing is decided.
   */
  async issue<K extends WrittenKind>(
    tx: Tx,
    actor: Actor,
    now: Date,
    { caseId, kind, data, refersTo }: NewLetter<K>,
  ): Promise<IssuedLetter> {
    const template = await this.templates.of(tx, kind, Temporal.PlainDate.from(data.date));
    const letter = { id: randomUUID(), documentId: await nextDocumentId(tx, now) };
    const snapshot = JSON.stringify({ ...data, ...this.issueOf(letter, now) });
    refuseUnfitting(template.text, snapshot);
    const version = String(template.version);
    await tx.query(
      `INSERT INTO letter (id, case_id, kind, document_id, template, template_version, template_text, snapshot, created_at,
                           refers_to)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        letter.id,
        caseId,
        kind,
        letter.documentId,
        template.name,
        version,
        template.text,
        snapshot,
        now,
        refersTo ?? null,
      ],
    );
    const facts = { caseId, kind, documentId: letter.documentId, template: template.name, version };
    await record(tx, actor, now, 'letter.issued', { type: 'letter', id: letter.id }, facts);
    await publish(tx, now, PRINT_TOPIC, { letterId: letter.id }, { key: letter.id });
    await this.watch?.issued(tx, now, { id: letter.id, caseId, kind });
    return letter;
  }

  /** The letter as it would be now, marked as a draft on every page; nothing is stored. Errors: incomplete. */
  async preview<K extends WrittenKind>(kind: K, data: LetterDrafts[K]): Promise<DraftPdf> {
    const day = Temporal.PlainDate.from(data.date);
    const { text } = await this.work.run(systemActor, (tx) => this.templates.of(tx, kind, day));
    const draft = { ...data, documentId: DRAFT, verifyUrl: null, createdAt: `${data.date}T00:00:00Z` };
    try {
      const bytes = await this.press.print(text, draft, { watermark: DRAFT });
      const oddities = odditiesIn(compose(text, draft));
      return Object.assign(bytes, { oddities, assumptions: assumptionsIn(data) });
    } catch (error) {
      throw forStaff(error);
    }
  }

  private issueOf({ documentId }: IssuedLetter, now: Date) {
    const verifyUrl = `${this.options.publicUrl}/pruefen?nummer=${documentId}`;
    return { documentId, verifyUrl, createdAt: now.toISOString() };
  }
}

async function nextDocumentId(tx: Tx, now: Date): Promise<string> {
  const { year } = Clock.dayOf(now);
  return documentId(year, await nextNumber(tx, `letter/${year}`));
}

/** Lets pass what makes a letter with this very snapshot. */
function refuseUnfitting(templateText: string, snapshot: string): void {
  try {
    compose(templateText, JSON.parse(snapshot));
  } catch (error) {
    throw forStaff(error);
  }
}

/** What is wrong between template and data is for staff to mend, so they read where it is. */
const forStaff = (error: unknown): unknown =>
  error instanceof LetterTemplateError
    ? new DomainError('incomplete', {
        message: `Das Schreiben lässt sich so nicht erstellen. ${error.message}.`,
      })
    : error;
