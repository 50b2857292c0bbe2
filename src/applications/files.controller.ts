import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, download, Id } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { ApplicationsService } from './applications.service';

/** The staff's door to what applicants have submitted. */
@Controller('unterlagen')
export class FilesController {
  constructor(private readonly applications: ApplicationsService) {}

  @Get(':id')
  @Permit('case.read')
  async fetch(@CurrentActor() actor: Actor, @Id() id: string) {
    const { name, type, bytes } = await this.applications.download(actor, id);
    return download({ fileName: name, type, bytes });
  }
}
