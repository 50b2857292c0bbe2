import type { WebRequest } from '@libs/web';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Format, FORMAT, formats } from './formats';

/** The file that an address asks for, or null for the page. */
export const readFormat = (query: unknown): Format | null => {
  const asked = (query as Readonly<Record<string, unknown>> | null)?.[FORMAT];
  return typeof asked === 'string' && Object.hasOwn(formats, asked) ? (asked as Format) : null;
};

/** `@AskedFormat() format: Format | null`: the file that the address asks for, null for the page. */
export const AskedFormat = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readFormat(context.switchToHttp().getRequest<WebRequest>().query),
);
