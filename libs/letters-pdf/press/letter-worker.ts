import { parentPort } from 'node:worker_threads';
import { compose } from '../compose/compose';
import { LetterTemplateError } from '../compose/letter-template-error';
import { typeset } from '../typeset/typeset';
import type { PrintJob, PrintResult } from './print-job';

function print({ id, templateText, data, watermark, attachment }: PrintJob): PrintResult {
  try {
    const model = compose(templateText, data);
    const letter = watermark === undefined ? model : { ...model, watermark };
    return { id, pdf: typeset(letter, attachment) };
  } catch (error) {
    if (error instanceof LetterTemplateError) {
      const { template, placeholder, reason, line } = error;
      return { id, templateError: { template, placeholder, reason, line } };
    }
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** One letter after the other; "stop" closes the port when they are done, and the thread ends by itself. */
parentPort?.on('message', (job: PrintJob | 'stop') => {
  if (job === 'stop') parentPort?.close();
  else parentPort?.postMessage(print(job));
});
