import { RateLimit } from '@libs/web';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

const REQUESTS_PER_MINUTE = 60;

/** A file and a search may read the whole list: enough for people and programs, not for a flood. */
@Injectable()
export class GrantsLimit extends RateLimit {
  constructor(host: HttpAdapterHost) {
    super(host, REQUESTS_PER_MINUTE);
  }
}
