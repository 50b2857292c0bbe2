import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PrintedLetter } from './letters';

const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
];

/** What PDF/A-1b forbids or demands and PDF/A-2 and -3 do not. */
const expected = [
  /^3\.1\.11\t.*CIDSet entry is missing/,
  /^7\.11\.2\t.*part must be 1/,
  /^1\.4\.7\t.*EmbeddedFile entry is present in the Names dictionary/,
  /^1\.2\.9\t.*EmbeddedFile entry is present in a FileSpecification/,
];

/** What PDFBox Preflight finds beside the expected differences; null where Java or its jars are not at hand. */
export function preflight(letters: readonly PrintedLetter[], folder: string): string[] | null {
  const classpath = jars.map((jar) => path.join(folder, `${jar}.jar`));
  if (!existsSync(classpath[0]!)) return null;
  const files = letters.map(({ file }) => file);
  const args = ['-cp', classpath.join(path.delimiter), 'test/pdf/Preflight.java', ...files];
  const { status, stdout, stderr, error } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (error) return null;
  if (status !== 0) return [stderr];
  return stdout.split('\n').filter((line) => {
    const [, finding = ''] = /^[^\t]*\t(.*)$/.exec(line) ?? [];
    return line !== '' && !expected.some((each) => each.test(finding));
  });
}
