import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Content-addressed storage in a folder: a file's name is its SHA-256, so it is stored once and never changed. */
export class FileStore {
  constructor(private readonly directory: string) {}

  /** Stores the bytes and returns their SHA-256 in hex. Safe to repeat. */
  async put(bytes: Buffer): Promise<string> {
    const sha256 = hash(bytes);
    const target = this.pathOf(sha256);
    if (await exists(target)) return sha256;
    await mkdir(path.dirname(target), { recursive: true });
    // Written beside and renamed: a reader never meets half a file.
    const draft = `${target}.${process.hrtime.bigint()}`;
    await writeFile(draft, bytes, { flag: 'wx', mode: 0o600 });
    await rename(draft, target);
    return sha256;
  }

  /** The bytes; throws when they are missing or no longer match their hash. */
  async get(sha256: string): Promise<Buffer> {
    const bytes = await readFile(this.pathOf(sha256));
    if (hash(bytes) !== sha256) throw new Error(`stored file ${sha256} is damaged`);
    return bytes;
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a SHA-256 in hex');
    return path.join(this.directory, sha256.slice(0, 2), sha256);
  }
}

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
