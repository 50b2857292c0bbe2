import { Agent, get } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '@libs/config';
import { WebModule } from '@libs/web';
import { Controller, Get, Module } from '@nestjs/common';
import { createApp } from '../src/start';

const ANSWER_MS = 300;

@Controller('langsam')
class SlowController {
  @Get()
  async show() {
    await sleep(ANSWER_MS);
    return 'fertig';
  }
}

@Module({
  imports: [WebModule.forRoot({ navigation: [], banner: null, secureCookies: false })],
  controllers: [SlowController],
})
class Slow {}

it('answers the requests under way before it ends, and does not wait for connections kept open', async () => {
  const app = await createApp({ module: Slow }, readConfig({}));
  await app.listen(0, '127.0.0.1');
  const url = `${await app.getUrl()}/langsam`;
  const agent = new Agent({ keepAlive: true });
  const ask = () =>
    new Promise<string>((resolve, reject) => {
      get(url, { agent }, (answer) => resolve(text(answer))).on('error', reject);
    });
  await Promise.all([ask(), ask()]);
  const underWay = ask();
  await sleep(ANSWER_MS / 3);
  await Promise.all([app.close(), expect(underWay).resolves.toBe('fertig')]);
  agent.destroy();
}, 5_000);
