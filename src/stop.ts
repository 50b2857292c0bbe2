import type { Product } from './start';

/** Ctrl-C and the service manager end the product in order: requests, jobs, connections, database. */
export function stopOnSignals(product: Product): void {
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= product.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
