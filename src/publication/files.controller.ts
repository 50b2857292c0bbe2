import { Clock } from '@libs/clock';
import { toCsv } from '@libs/exports';
import { Permit, PUBLIC } from '@libs/permissions';
import { ListQuery, Now, type WebReply } from '@libs/web';
import { Controller, Get, Res, UseGuards } from '@nestjs/common';
import { jsonFile } from './domain/json-file';
import { GrantsLimit } from './grants.limit';
import { GrantsQuery } from './grants.query';
import { GrantsReader } from './grants.reader';
import { messages } from './messages';

/** Short, so that what is no longer public is soon gone from caches. */
const SECONDS_IN_CACHES = 300;

/** The list as files for everybody, with the filters of the page. */
@Controller()
@Permit(PUBLIC)
@UseGuards(GrantsLimit)
export class FilesController {
  constructor(private readonly reader: GrantsReader) {}

  @Get('bewilligungen.csv')
  async csv(
    @Now() now: Date,
    @ListQuery(GrantsQuery) query: GrantsQuery,
    @Res({ passthrough: true }) reply: WebReply,
  ) {
    const { grants, fields } = await this.reader.file(now, query.place());
    const sheet = { title: messages.list.title, asOf: now, columns: fields, rows: grants };
    publicFile(reply, `bewilligungen-${Clock.dayOf(now)}.csv`, 'text/csv; charset=utf-8');
    return toCsv(sheet);
  }

  @Get('bewilligungen.json')
  async json(
    @Now() now: Date,
    @ListQuery(GrantsQuery) query: GrantsQuery,
    @Res({ passthrough: true }) reply: WebReply,
  ) {
    const file = await this.reader.file(now, query.place());
    publicFile(reply, `bewilligungen-${Clock.dayOf(now)}.json`, 'application/json; charset=utf-8');
    reply.header('access-control-allow-origin', '*');
    return jsonFile({ ...file, asOf: now });
  }
}

function publicFile(reply: WebReply, name: string, type: string): void {
  reply.header('content-type', type);
  reply.header('content-disposition', `attachment; filename="${name}"`);
  reply.header('cache-control', `public, max-age=${SECONDS_IN_CACHES}`);
}
