import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, download, ListQuery, Now, page } from '@libs/web';
import { Controller, Get, Param } from '@nestjs/common';
import { RulebookViews } from '../programmes';
import { defaultComparison, isComing } from './domain/versions';
import { ComparisonQuery, TouchedQuery } from './forms';
import { TextPage } from './pages/text-page';
import { TouchedPage } from './pages/touched-page';
import { VersionPage } from './pages/version-page';
import { TouchedViews } from './touched.views';
import { type ReadVersion, VersionReader } from './version.reader';

/** Coming versions touch everybody, others those who are under them. */
const scopeOf = (version: ReadVersion): string | null => (isComing(version) ? null : version.listed.name);

/** One version: what it says, what it changes, whom it touches. */
@Controller('richtlinie/fassungen/:name')
@Permit('programme.read')
export class VersionController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: VersionReader,
    private readonly rulebook: RulebookViews,
    private readonly touched: TouchedViews,
  ) {}

  @Get()
  show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('name') name: string,
    @ListQuery(ComparisonQuery) { vergleich }: ComparisonQuery,
  ) {
    const today = Clock.dayOf(now);
    return this.work.run(actor, async (tx) => {
      const version = await this.reader.called(tx, name, now);
      const chosen = vergleich === name ? undefined : await this.reader.other(tx, version, vergleich);
      const view = {
        version,
        before: chosen ?? defaultComparison(version, version.released, today),
        counts: await this.touched.counts(tx, scopeOf(version)),
        history: await this.rulebook.history(tx, version.listed.id),
      };
      return page(`Fassung ${name}`, <VersionPage {...view} today={today} actor={actor} />, { wide: true });
    });
  }

  @Get('auswirkungen')
  showTouched(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('name') name: string,
    @ListQuery(TouchedQuery) { entwurf, vorgang }: TouchedQuery,
  ) {
    return this.work.run(actor, async (tx) => {
      const version = await this.reader.called(tx, name, now);
      const under = scopeOf(version);
      const view = {
        version,
        counts: await this.touched.counts(tx, under),
        drafts: await this.touched.drafts(tx, { under, after: entwurf }),
        cases: await this.touched.cases(tx, { under, after: vorgang }),
      };
      return page(
        `Was Fassung ${name} berührt`,
        <TouchedPage {...view} actor={actor} at={{ entwurf, vorgang }} />,
        {
          wide: true,
        },
      );
    });
  }

  @Get('text')
  async showText(@CurrentActor() actor: Actor, @Now() now: Date, @Param('name') name: string) {
    const version = await this.work.run(actor, (tx) => this.reader.called(tx, name, now));
    return page(`Text der Fassung ${name}`, <TextPage version={version} />, { wide: true });
  }

  @Get('datei')
  async file(@CurrentActor() actor: Actor, @Now() now: Date, @Param('name') name: string) {
    const { yaml } = await this.work.run(actor, (tx) => this.reader.called(tx, name, now));
    return download({
      fileName: `richtlinie-${name}.yaml`,
      type: 'application/yaml; charset=utf-8',
      bytes: Buffer.from(yaml),
    });
  }
}
