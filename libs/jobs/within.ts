import { setTimeout as sleep } from 'node:timers/promises';

/** What `work` resolves to, or an error after `ms` milliseconds; `work` itself is not stopped. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const settled = new AbortController();
  const late = sleep(ms, undefined, { signal: settled.signal }).then(() => {
    throw new Error(`no answer within ${ms} ms`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    settled.abort();
  }
}
