import { UnitOfWork } from '@libs/db';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { type ApplicationView, ApplicationViews } from './application.view';

/** Reads an application for a page of its own. */
@Injectable()
export class ApplicationReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: ApplicationViews,
  ) {}

  /** Errors: not_found, also for a foreign case. */
  read(actor: Actor, now: Date, caseId: string): Promise<ApplicationView> {
    return this.work.run(actor, (tx) => this.views.open(tx, now, caseId));
  }
}
