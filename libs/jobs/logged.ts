import { Logger } from '@nestjs/common';
import type { Reports } from './every';

/** Reports of a repetition as log lines. */
export function logged(context: string): Reports {
  const logger = new Logger(context);
  return {
    failing: (error) =>
      logger.error('fails, is tried again', error instanceof Error ? error.stack : String(error)),
    // At the level that is shown: who has read of the failure waits for this line.
    recovered: () => logger.warn('works again'),
  };
}
