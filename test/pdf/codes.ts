import { execFileSync } from 'node:child_process';
import readCode from 'jsqr';

/** Dots per inch, and the corner of an A4 page where the code stands, in dots. */
const RESOLUTION = 300;
const dots = (mm: number): string => String(Math.round((mm / 25.4) * RESOLUTION));
const corner = ['-x', dots(165), '-y', dots(265), '-W', dots(32), '-H', dots(30)];

/** What a camera reads at the foot of each page, as poppler draws it; null where there is no code. */
export const codesOf = (file: string, pages: number): (string | null)[] =>
  Array.from({ length: pages }, (_, page) => {
    const range = ['-f', String(page + 1), '-l', String(page + 1)];
    return codeIn(execFileSync('pdftoppm', ['-r', String(RESOLUTION), '-gray', ...range, ...corner, file]));
  });

/** A picture in the format PGM: "P5", width, height, brightest value, then a byte per dot. */
function codeIn(picture: Buffer): string | null {
  const [head = '', width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 50)) ?? [];
  const grey = picture.subarray(head.length);
  const colours = new Uint8ClampedArray(4 * grey.length).map((_, index) => grey[index >> 2]!);
  return readCode(colours, Number(width), Number(height))?.data ?? null;
}
