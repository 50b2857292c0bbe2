import { type Actor, may, Permit, PUBLIC } from '@libs/permissions';
import { ListQuery, Now, page, Visitor } from '@libs/web';
import { Controller, Get, UseGuards } from '@nestjs/common';
import { GrantsLimit } from './grants.limit';
import { GrantsQuery } from './grants.query';
import { GrantsReader } from './grants.reader';
import { messages } from './messages';
import { ListPage } from './pages/list-page';
import { OffPage } from './pages/off-page';

/** Who gets how much for what, for everybody. */
@Controller('bewilligungen')
export class ListController {
  constructor(private readonly reader: GrantsReader) {}

  @Get()
  @Permit(PUBLIC)
  @UseGuards(GrantsLimit)
  async show(@Visitor() visitor: Actor | null, @Now() now: Date, @ListQuery(GrantsQuery) query: GrantsQuery) {
    const list = await this.reader.page(now, query.place());
    const manages = visitor !== null && may(visitor, 'publication.manage');
    const content = list ? (
      <ListPage list={list} query={query} manages={manages} now={now} />
    ) : (
      <OffPage manages={manages} />
    );
    return page(messages.list.title, content, { wide: list !== null });
  }
}
