import { unzip } from './unzip';

interface ReadCell {
  /** Text, or the number as it is stored. */
  readonly value: string | number | null;
  readonly formula: string | null;
  readonly format: string | null;
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => signs[name]!);
const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, part]) => part!);

/** A workbook of one sheet as its XML says it, read without the library that wrote it. */
export function readWorkbook(bytes: Buffer) {
  const files = unzip(bytes);
  const sheet = files['xl/worksheets/sheet1.xml']!;
  const strings = all(files['xl/sharedStrings.xml']!, /<si>(.*?)<\/si>/gs).map((si) =>
    plain(si.replace(/<[^>]*>/g, '')),
  );
  const formats = Object.fromEntries(
    [...files['xl/styles.xml']!.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(
      ([, id, code]) => [id, plain(code!)],
    ),
  );
  const looks = all(/<cellXfs.*?<\/cellXfs>/s.exec(files['xl/styles.xml']!)![0], /<xf numFmtId="(\d+)"/g);
  const cells: Record<string, ReadCell> = {};
  for (const [, ref, attributes, body = ''] of sheet.matchAll(
    /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const stored = /<v>(.*?)<\/v>/s.exec(body)?.[1];
    const number = stored === undefined ? null : Number(stored);
    cells[ref!] = {
      value: /t="s"/.test(attributes!) ? strings[number!]! : number,
      formula: /<f>(.*?)<\/f>/s.exec(body)?.[1] ?? null,
      format: formats[looks[Number(/s="(\d+)"/.exec(attributes!)?.[1] ?? 0)]!] ?? null,
    };
  }
  return { files, sheet, cells };
}
