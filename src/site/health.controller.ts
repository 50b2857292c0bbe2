import { Permit, PUBLIC } from '@libs/permissions';
import type { WebReply } from '@libs/web';
import { Controller, Get, Header, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { HealthViews } from './health.views';

/** For load balancers and service managers, who ask often: not counted by the rate limit. */
@Controller('health')
@Permit(PUBLIC)
export class HealthController {
  constructor(private readonly health: HealthViews) {}

  /** The process answers; asks nobody else. */
  @Get('live')
  @RouteConfig({ rateLimit: false })
  @Header('cache-control', 'no-store')
  live() {
    return { status: 'ok' };
  }

  /** The process can serve people: 503 otherwise, without saying why to strangers. */
  @Get('ready')
  @RouteConfig({ rateLimit: false })
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: WebReply) {
    const ready = await this.health.isReady();
    reply.status(ready ? 200 : 503);
    return { status: ready ? 'ok' : 'unavailable' };
  }
}
