import { RateLimit } from '@libs/web';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

const REQUESTS_PER_MINUTE = 60;

/** Each answer reads the whole list: enough for people and for a program that fetches it, not for a flood. */
@Injectable()
export class GrantsLimit extends RateLimit {
  constructor(host: HttpAdapterHost) {
    super(host, REQUESTS_PER_MINUTE);
  }
}
