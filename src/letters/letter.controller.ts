import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, download, Id, Now } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { LetterDelivery } from './letter-delivery';

@Controller('schreiben')
export class LetterController {
  constructor(private readonly delivery: LetterDelivery) {}

  @Get(':id')
  @Permit('letter.read')
  async read(@CurrentActor() actor: Actor, @Now() now: Date, @Id() letterId: string) {
    const file = await this.delivery.handOut(actor, now, letterId);
    return download({ ...file, type: 'application/pdf', inline: true });
  }
}
