import { UnitOfWork } from '@libs/db';
import { formatDate } from '@libs/dates';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, may, Permit } from '@libs/permissions';
import { standOf } from '@libs/stand';
import {
  CurrentActor,
  FormBody,
  formOf,
  type FormState,
  Now,
  page,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Post, Query } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { ProgrammesService } from '../programmes';
import { AccountsViews } from './accounts.views';
import { accountsParameters, samplesHref } from './domain/accounts-filter';
import { readAddress } from './domain/address';
import { chosenTable, type ReportTable, sortedTables } from './domain/report-table';
import { logSheet, sampleSheet } from './domain/sample-tables';
import { DrawForm } from './draw.form';
import { messages } from './messages';
import { SamplesPage } from './pages/samples-page';
import { Samples } from './samples';

type Address = Record<string, unknown>;

/** Samples of the Rechnungshof: their log, one of them, and drawing the next. */
@Controller('mittel/rechnungshof/stichproben')
export class SamplesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly accounts: AccountsViews,
    private readonly samples: Samples,
  ) {}

  @Get()
  @Permit('sample.read')
  async list(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @AskedFormat() format: Format | null,
    @Query() query: Address,
  ) {
    return this.show(actor, now, { query, format, form: formOf(suggested(now)) });
  }

  @Post()
  @Permit('sample.draw')
  async draw(@CurrentActor() actor: Actor, @Now() now: Date, @FormBody(DrawForm) form: Submission<DrawForm>) {
    const outcome = await submit(form, (value) =>
      this.work.run(actor, async (tx) => {
        const { id: programmeId } = await this.programmes.current(tx);
        const stand = standOf(value.stand, now);
        return this.samples.draw(tx, actor, now, { ...value.wanted(), programmeId, stand });
      }),
    );
    if (outcome.ok) return redirect(samplesHref({ sample: outcome.result }), messages.samples.drawn);
    const rejected = formOf(outcome.values, outcome.errors);
    return this.show(actor, now, { query: {}, format: null, form: rejected, status: outcome.status });
  }

  private async show(
    actor: Actor,
    now: Date,
    asked: { query: Address; format: Format | null; form: FormState; status?: number },
  ) {
    const filter = readAddress(accountsParameters, asked.query);
    const standOn = (day: string) => standOf(formatDate(Temporal.PlainDate.from(day)), now);
    const { log, years, one } = await this.work.run(actor, async (tx) => {
      const { id } = await this.programmes.current(tx);
      return {
        log: await this.samples.list(tx, id),
        years: await this.accounts.years(tx, id),
        one: filter.sample ? await this.samples.show(tx, id, filter.sample, standOn) : null,
      };
    });
    const tables: ReportTable[] = sortedTables(
      [
        ...(one ? [{ name: 'auswahl', sheet: sampleSheet(one.sample, standOn(one.sample.asOf)) }] : []),
        { name: 'stichproben', sheet: logSheet(log, now) },
      ],
      filter,
    );
    if (asked.format) return exportSheet(chosenTable(tables, filter).sheet, asked.format);
    const shown = {
      tables,
      one,
      years,
      filter,
      form: asked.form,
      drawing: may(actor, 'sample.draw'),
      today: standOf(undefined, now),
    };
    return page(messages.samples.title, <SamplesPage {...shown} />, { wide: true, status: asked.status });
  }
}

/** Yesterday, a tenth, by chance. */
function suggested(now: Date) {
  const { today } = standOf(undefined, now);
  const day = today.subtract({ days: 1 });
  return { jahr: String(day.year), titel: '', stand: formatDate(day), verfahren: 'zufall', anteil: '10' };
}
