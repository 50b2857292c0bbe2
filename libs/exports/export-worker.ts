import { parentPort } from 'node:worker_threads';
import type { ExportJob, ExportResult } from './export-thread';
import { toPdf } from './pdf';
import { toXlsx } from './xlsx';

const writers = { xlsx: toXlsx, pdf: toPdf };

async function write({ id, format, grid }: ExportJob): Promise<ExportResult> {
  try {
    return { id, bytes: await writers[format](grid) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on(
  'message',
  (job: ExportJob) => void write(job).then((result) => parentPort?.postMessage(result)),
);
