import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { readForm } from './form';
import type { WebRequest } from './request';

/**
 * The query of a list, read by its class: `@ListQuery(QueueQuery) query: QueueQuery`. A wrong value in an
 * address is nobody's form error: the list falls back to its defaults.
 */
export const ListQuery = createParamDecorator(
  async <T extends object>(query: new () => T, context: ExecutionContext) => {
    const read = await readForm(query, context.switchToHttp().getRequest<WebRequest>().query);
    return read.ok ? read.value : new query();
  },
);
