import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { type Actor, may, Permit } from '@libs/permissions';
import { CurrentActor, Id, Now, page, type Page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { authorityOn } from '../authority';
import { type ApplicationView, ApplicationViews, isOpen } from './application.view';
import { CaseOverview, type Overview } from './case.overview';
import { CasePage } from './pages/case-page';
import { type Question, TaskListPage } from './pages/task-list-page';
import { nameOf } from './pages/way';

/** The page of one application: its task list while it is written, its way afterwards. */
@Controller('antraege/:id')
export class CaseController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: ApplicationViews,
    private readonly overview: CaseOverview,
  ) {}

  @Get()
  @Permit('application.read')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string): Promise<Page> {
    const [view, overview, authority] = await this.work.run(
      actor,
      async (tx) =>
        [
          await this.views.open(tx, now, id),
          await this.overview.of(tx, now, id),
          await authorityOn(tx, Clock.dayOf(now)),
        ] as const,
    );
    const maySubmit = may(actor, 'application.submit');
    const content = isOpen(view) ? (
      <TaskListPage
        view={view}
        question={questionOf(view, overview)}
        offers={overview.offers}
        maySubmit={maySubmit}
      />
    ) : (
      <CasePage
        view={view}
        {...overview}
        authority={authority}
        maySubmit={maySubmit}
        today={Clock.dayOf(now)}
      />
    );
    return page(nameOf(view), content);
  }
}

/** The reason of the latest return, with the deadline for the answer. */
function questionOf({ head }: ApplicationView, { history, deadlines }: Overview): Question | null {
  if (head.state !== 'returned') return null;
  const returned = history.find(({ step }) => step === 'return');
  const deadline = deadlines.find(({ kind }) => kind === 'answer') ?? null;
  return { text: returned?.reason ?? '', deadline };
}
