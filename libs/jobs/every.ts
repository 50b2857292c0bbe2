export interface Repetition {
  /** Ends the repetition and waits for the pass that runs. */
  stop(): Promise<void>;
}

export interface Reports {
  /** Called when passes begin to fail, not for each of them. */
  failing(error: unknown): void;
  recovered(): void;
}

/** Runs `work` again and again, `pauseMs` milliseconds after its end; a failing pass is tried again the same way. */
export function every(pauseMs: number, work: () => Promise<unknown>, reports: Reports): Repetition {
  let stopped = false;
  let failing = false;
  let timer: NodeJS.Timeout;
  let pass: Promise<void> = Promise.resolve();

  const run = async (): Promise<void> => {
    try {
      await work();
      if (failing) reports.recovered();
      failing = false;
    } catch (error) {
      if (!failing) reports.failing(error);
      failing = true;
    }
    if (!stopped) timer = setTimeout(start, pauseMs);
  };
  const start = (): void => {
    pass = run();
  };
  start();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return pass;
    },
  };
}
