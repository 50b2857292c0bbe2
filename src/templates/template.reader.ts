import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { Injectable } from '@nestjs/common';
import type { LetterKind } from '../letters';
import { kindCalled } from './domain/address';
import { type TemplateText, type TemplateVersion, TemplateViews } from './template.views';

/** A kind of letter with all that is known of its template today. */
export interface ReadTemplate {
  readonly kind: LetterKind;
  /** ISO 8601 */
  readonly today: string;
  /** All versions, the latest first. */
  readonly history: readonly TemplateVersion[];
  readonly present: TemplateText | undefined;
  readonly draft: TemplateText | undefined;
}

/** Finds templates by their addresses. */
@Injectable()
export class TemplateReader {
  constructor(private readonly views: TemplateViews) {}

  /** Errors: not_found. */
  async called(tx: Tx, slug: string, now: Date): Promise<ReadTemplate> {
    const kind = kindOf(slug);
    const today = Clock.dayOf(now);
    return {
      kind,
      today: today.toString(),
      history: await this.views.history(tx, kind, today),
      present: await this.views.inForce(tx, kind, today),
      draft: await this.views.draft(tx, kind, today),
    };
  }

  /** Errors: not_found, also for what is no number. */
  version(tx: Tx, { kind }: ReadTemplate, number: string, now: Date): Promise<TemplateText> {
    if (!/^[1-9]\d{0,6}$/.test(number)) throw new DomainError('not_found');
    return this.views.version(tx, kind, Number(number), Clock.dayOf(now));
  }
}

/** Errors: not_found. */
export function kindOf(slug: string): LetterKind {
  const kind = kindCalled(slug);
  if (!kind) throw new DomainError('not_found');
  return kind;
}
