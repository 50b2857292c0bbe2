import { randomUUID } from 'node:crypto';
import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { nextNumber, type Tx } from '@libs/db';
import { compose, LetterPress } from '@libs/letters-pdf';
import { publish } from '@libs/outbox';
import type { Actor } from '@libs/permissions';
import { Inject, Injectable } from '@nestjs/common';
import { documentId } from './domain/document-id';
import type { LetterDrafts, LetterKind } from './domain/letter-kinds';
import { PRINT_TOPIC } from './letter-printing';
import { LETTERS_OPTIONS, type LettersOptions } from './options';
import { LetterTemplates } from './templates';

export interface NewLetter<K extends LetterKind> {
  readonly caseId: string;
  readonly kind: K;
  readonly data: LetterDrafts[K];
}

export interface IssuedLetter {
  readonly id: string;
  /** Printed on the letter and asked for on the page of verification. */
  readonly documentId: string;
}

/** Writes letters. Issuing fixes template and data for good; the pages follow from them. */
@Injectable()
export class LettersService {
  constructor(
    private readonly templates: LetterTemplates,
    private readonly press: LetterPress,
    @Inject(LETTERS_OPTIONS) private readonly options: LettersOptions,
  ) {}

  /**
   * Issues a letter in the caller's transaction: stores exact template and data, leaves the printing to the
   * outbox. Throws LetterTemplateError when they do not make a letter together: then nothing is decided.
   */
  async issue<K extends LetterKind>(
    tx: Tx,
    actor: Actor,
    now: Date,
    { caseId, kind, data }: NewLetter<K>,
  ): Promise<IssuedLetter> {
    const template = await this.templates.of(kind);
    const letter = { id: randomUUID(), documentId: await nextDocumentId(tx, now) };
    const snapshot = JSON.stringify({
      ...data,
      documentId: letter.documentId,
      verifyUrl: `${this.options.publicUrl}/pruefen?nummer=${letter.documentId}`,
      createdAt: now.toISOString(),
    });
    const { version } = compose(template.text, JSON.parse(snapshot));
    await tx.query(
      `INSERT INTO letter (id, case_id, kind, document_id, template, template_version, template_text, snapshot, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [letter.id, caseId, kind, letter.documentId, template.name, version, template.text, snapshot, now],
    );
    const { documentId } = letter;
    await record(
      tx,
      actor,
      now,
      'letter.issued',
      { type: 'letter', id: letter.id },
      {
        caseId,
        kind,
        documentId,
        template: template.name,
        templateVersion: version,
      },
    );
    await publish(tx, now, PRINT_TOPIC, { letterId: letter.id }, { key: letter.id });
    return letter;
  }

  /** The letter as it would be now, marked as a draft on every page; nothing is stored. */
  async preview<K extends LetterKind>(kind: K, data: LetterDrafts[K]): Promise<Buffer> {
    const { text } = await this.templates.of(kind);
    const draft = { ...data, documentId: 'ENTWURF', verifyUrl: null, createdAt: `${data.date}T00:00:00Z` };
    return this.press.print(text, draft, { watermark: 'ENTWURF' });
  }
}

async function nextDocumentId(tx: Tx, now: Date): Promise<string> {
  const { year } = Clock.dayOf(now);
  return documentId(year, await nextNumber(tx, `letter/${year}`));
}
