import { inflateRawSync } from 'node:zlib';

const LOCAL = 30;
const CENTRAL = 46;
const END = 22;

/** The files of a ZIP archive as text, by name; read from its directory at the end. */
export function unzip(archive: Buffer): Readonly<Record<string, string>> {
  const end = archive.lastIndexOf('PK\u0005\u0006', archive.length - END, 'latin1');
  const files: Record<string, string> = {};
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [packed, nameLength] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const name = archive.toString('utf8', at + CENTRAL, at + CENTRAL + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + LOCAL + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(start, start + packed);
    files[name] = (archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes).toString();
    at += CENTRAL + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}
