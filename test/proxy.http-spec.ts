import { readConfig } from '@libs/config';
import { RateLimit, WebModule } from '@libs/web';
import { Controller, Get, Injectable, Module, UseGuards } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../src/start';
import { Visitor } from './support/visitor';

const PER_MINUTE = 2;
const PROXY = '10.0.0.5';

@Injectable()
class Limit extends RateLimit {
  constructor(host: HttpAdapterHost) {
    super(host, PER_MINUTE);
  }
}

@Controller('begrenzt')
@UseGuards(Limit)
class LimitedController {
  @Get()
  show() {
    return 'hier';
  }
}

@Module({
  imports: [WebModule.forRoot({ navigation: [], banner: null, secureCookies: false })],
  controllers: [LimitedController],
  providers: [Limit],
})
class Limited {}

const running: NestFastifyApplication[] = [];
afterEach(() => Promise.all(running.splice(0).map((app) => app.close())));

async function startWith(TRUSTED_PROXIES: string) {
  const app = await createApp({ module: Limited }, readConfig({ TRUSTED_PROXIES }));
  running.push(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return (connection: string, forwardedFor: string) =>
    new Visitor(app, connection).get('/begrenzt', {
      'x-forwarded-for': forwardedFor,
      accept: 'application/json',
    });
}

it.each([
  ['nobody is trusted', '', PROXY, ['198.51.100.1', '198.51.100.2', '198.51.100.3']],
  ['the caller is no proxy', PROXY, '10.0.0.9', ['198.51.100.1', '198.51.100.2', '198.51.100.3']],
  [
    'the proxy adds the real one',
    PROXY,
    PROXY,
    ['1.1.1.1, 203.0.113.7', '2.2.2.2, 203.0.113.7', '203.0.113.7'],
  ],
  [
    'two proxies add the real one',
    `${PROXY},10.1.0.0/24`,
    PROXY,
    ['1.1.1.1, 203.0.113.7, 10.1.0.8', '2.2.2.2, 203.0.113.7, 10.1.0.9', '203.0.113.7, 10.1.0.8'],
  ],
])(
  'counts a caller as one who names other addresses as its own, where %s',
  async (_, trusted, connection, named) => {
    const get = await startWith(trusted);
    const codes: number[] = [];
    for (const address of named) codes.push((await get(connection, address)).statusCode);
    expect(codes).toEqual([200, 200, 429]);
  },
);

it.each([
  ['', '198.51.100.1', '198.51.100.2'],
  [PROXY, PROXY, PROXY],
  [PROXY, `::ffff:${PROXY}`, `::ffff:${PROXY}`],
])(
  'counts callers apart who come from different addresses, trusting „%s“',
  async (trusted, ...connections) => {
    const get = await startWith(trusted);
    for (const [n, connection] of connections.entries()) {
      const remaining: unknown[] = [];
      for (let request = 0; request < PER_MINUTE; request += 1) {
        const answer = await get(connection, `203.0.113.${n}`);
        expect(answer.statusCode).toBe(200);
        remaining.push(answer.headers['x-ratelimit-remaining']);
      }
      // The limit of all pages together counts the same address.
      expect(remaining).toEqual([599, 598].map(String));
    }
  },
);

it.each([
  ['https://foerderung.example', 404],
  ['https://boese.example', 403],
])('knows forms of its own by its own host, whatever a caller forwards: %s', async (origin, expected) => {
  await startWith(PROXY);
  const answer = await new Visitor(running[0]!, PROXY).post(
    '/begrenzt',
    {},
    {
      ...{ origin, 'sec-fetch-site': '', accept: 'application/json' },
      ...{ host: 'foerderung.example', 'x-forwarded-host': 'boese.example' },
    },
  );
  expect(answer.statusCode).toBe(expected);
});
