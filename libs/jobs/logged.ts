import { Logger } from '@nestjs/common';
import type { Reports } from './every';

/** Reports of a repetition as log lines. */
export function logged(context: string): Reports {
  const logger = new Logger(context);
  return {
    failing: (error) =>
      logger.error('fails, is tried again', error instanceof Error ? error.stack : String(error)),
    recovered: () => logger.log('works again'),
  };
}
