import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileStore, typeOf } from './index';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');

describe('typeOf', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%…'), 'application/pdf'],
    ['a PNG', png, 'image/png'],
    ['a Windows program named .pdf', Buffer.from('MZ\x90\x00\x03'), null],
    ['a script', Buffer.from('<script>alert(1)</script>'), null],
    ['a bare archive', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), null],
    ['nothing', Buffer.alloc(0), null],
  ])('tells %s by its content', async (_, bytes, mime) => expect(await typeOf(bytes)).toBe(mime));
});

describe('FileStore', () => {
  let directory: string;
  let store: FileStore;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'files-'));
    store = new FileStore(directory);
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('gives back what it was given, and stores equal files once, also in parallel', async () => {
    const names = await Promise.all(Array.from({ length: 8 }, () => store.put(png)));
    expect(new Set(names).size).toBe(1);
    expect(await readdir(path.join(directory, names[0]!.slice(0, 2)))).toEqual([names[0]]);
    expect(await store.get(names[0]!)).toEqual(png);
  });

  it('notices a file that was changed behind its back', async () => {
    const sha256 = await store.put(png);
    await appendFile(path.join(directory, sha256.slice(0, 2), sha256), 'x');
    await expect(store.get(sha256)).rejects.toThrow(/damaged/);
  });

  it('takes no path for a hash', () => expect(store.get('../../etc/passwd')).rejects.toThrow(RangeError));
});
