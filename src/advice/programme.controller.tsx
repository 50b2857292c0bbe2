import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, Permit, PUBLIC, systemActor } from '@libs/permissions';
import { download, Now, page, Visitor } from '@libs/web';
import { Controller, Get, Param } from '@nestjs/common';
import { Directives, ProgrammesService, RulebookViews } from '../programmes';
import { FundsNotices } from './funds-notices';
import { messages } from './messages';
import { ProgrammePage } from './pages/programme-page';
import { VersionPage } from './pages/version-page';

/** What the programme is, in plain words, for everybody. */
@Controller('foerderprogramm')
@Permit(PUBLIC)
export class ProgrammeController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directives: Directives,
    private readonly programmes: ProgrammesService,
    private readonly notices: FundsNotices,
  ) {}

  @Get()
  show(@Visitor() visitor: Actor | null, @Now() now: Date) {
    const today = Clock.dayOf(now);
    return this.work.run(systemActor, async (tx) => {
      const { versions } = await this.directives.catalogue(tx);
      const programme = await this.programmes.current(tx);
      const notice = await this.notices.on(tx, programme.id, today);
      return page(
        messages.programme.title,
        <ProgrammePage {...{ versions, programme, today, notice, visitor }} />,
      );
    });
  }
}

/** One version of the directive in full, and as the file from which the product reads it. */
@Controller('foerderprogramm/fassungen/:name')
@Permit(PUBLIC)
export class VersionController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directives: Directives,
    private readonly rulebook: RulebookViews,
  ) {}

  @Get()
  show(@Param('name') name: string, @Now() now: Date) {
    return this.work.run(systemActor, async (tx) => {
      const catalogue = await this.directives.catalogue(tx);
      const { versions } = catalogue;
      const version = catalogue.version(name);
      return page(
        `Fassung ${version.version}`,
        <VersionPage versions={versions} version={version} today={Clock.dayOf(now)} />,
      );
    });
  }

  @Get('datei')
  file(@Param('name') name: string) {
    return this.work.run(systemActor, async (tx) => {
      const listed = (await this.rulebook.versions(tx)).find(
        (version) => version.name === name && version.releasedAt !== null,
      );
      if (!listed) throw new DomainError('not_found');
      const { yaml } = await this.rulebook.file(tx, listed.id);
      return download({
        fileName: `richtlinie-${name}.yaml`,
        type: 'application/yaml; charset=utf-8',
        bytes: Buffer.from(yaml),
      });
    });
  }
}
