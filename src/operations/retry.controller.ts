import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, Id, Now, redirect } from '@libs/web';
import { Controller, Post } from '@nestjs/common';
import { MessagesService } from './messages.service';
import { words } from './words';

/** Does not wait for the next try of a failed message, or has a refused one tried again at all. */
@Controller('betrieb/nachrichten/:id/wiederholung')
export class RetryController {
  constructor(private readonly messages: MessagesService) {}

  @Post()
  @Permit('operation.read')
  async retry(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const retried = await this.messages.retry(actor, now, id);
    return redirect('/betrieb', retried ? words.retry.done : words.retry.needless);
  }
}
