import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, formOf, hasErrors, ListQuery, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { auditTrail } from './audit.views';
import { TrailPage } from './pages/trail-page';
import { TRAIL, TrailQuery } from './trail.query';

const LINES_PER_PAGE = 50;

/** Who did what and when, for the audit office and the operator. */
@Controller(TRAIL)
export class TrailController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Permit('audit.read')
  async show(@CurrentActor() actor: Actor, @ListQuery(TrailQuery) query: TrailQuery) {
    const form = formOf({ ...query }, query.errors());
    const found = hasErrors(form)
      ? []
      : await this.work.run(actor, (tx) => auditTrail(tx, query.filter(LINES_PER_PAGE + 1)));
    const lines = found.slice(0, LINES_PER_PAGE);
    const last = found.length > lines.length ? lines.at(-1)! : null;
    return page(
      'Protokoll',
      <TrailPage actor={actor} form={form} query={query} lines={lines} last={last} />,
      {
        wide: true,
        status: hasErrors(form) ? 422 : 200,
      },
    );
  }
}
