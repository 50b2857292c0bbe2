import { parentPort } from 'node:worker_threads';
import { compose } from '../compose/compose';
import { LetterTemplateError } from '../compose/letter-template-error';
import { typeset } from '../typeset/typeset';
import type { PrintJob, PrintResult } from './print-job';

async function print({ id, templateText, data, watermark }: PrintJob): Promise<PrintResult> {
  try {
    const model = compose(templateText, data);
    return { id, pdf: await typeset(watermark === undefined ? model : { ...model, watermark }) };
  } catch (error) {
    if (error instanceof LetterTemplateError) {
      const { template, placeholder, reason } = error;
      return { id, templateError: { template, placeholder, reason } };
    }
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on(
  'message',
  (job: PrintJob) => void print(job).then((result) => parentPort?.postMessage(result)),
);
