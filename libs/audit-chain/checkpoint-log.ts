import { existsSync } from 'node:fs';
import { appendFile, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { noteOf, parseNotes, type SignedCheckpoint } from './checkpoint';

// A note is about 200 bytes long: the last whole one is in here, also behind a torn one.
const TAIL_BYTES = 1024;

/** The witness outside the database: a file to which every checkpoint is appended. */
export class CheckpointLog {
  constructor(readonly file: string) {}

  static beside(keyFile: string): CheckpointLog {
    return new CheckpointLog(path.join(path.dirname(keyFile), 'audit-checkpoints.log'));
  }

  async append(checkpoints: readonly SignedCheckpoint[]): Promise<void> {
    if (checkpoints.length > 0)
      await appendFile(this.file, checkpoints.map(noteOf).join(''), { flush: true });
  }

  async all(): Promise<SignedCheckpoint[]> {
    return existsSync(this.file) ? parseNotes(await readFile(this.file, 'utf8')) : [];
  }

  /** The size that the last checkpoint names; 0 for an empty log. Reads only the end of the file. */
  async lastSize(): Promise<number> {
    if (!existsSync(this.file)) return 0;
    const handle = await open(this.file);
    try {
      const { size } = await handle.stat();
      const length = Math.min(size, TAIL_BYTES);
      const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
      return parseNotes(buffer.toString('utf8')).at(-1)?.size ?? 0;
    } finally {
      await handle.close();
    }
  }
}
