import { UnitOfWork } from '@libs/db';
import { formatEuro } from '@libs/money';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, formOf, Id, Now, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { messages } from './messages';
import { PreparedPage } from './pages/prepared-page';
import { PreparedViews } from './prepared.views';

/** The prepared proposal of a case. What it sends, the review takes like any other. */
@Controller('vorgaenge/:id/vorschlag/vorbereitet')
export class PreparedController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: PreparedViews,
  ) {}

  @Get()
  @Permit('case.review')
  show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    return this.work.run(actor, async (tx) => {
      const view = await this.views.show(tx, now, id);
      const amounts = view.fields.map(({ name, amount }) => [
        name,
        formatEuro(amount).replace(/\u00a0€$/, ''),
      ]);
      const form = formOf({ version: view.head.version, ...Object.fromEntries(amounts) });
      return page(messages.prepared.title, <PreparedPage view={view} form={form} />);
    });
  }
}
