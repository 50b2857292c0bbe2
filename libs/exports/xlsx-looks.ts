import type { CellStyle } from 'hucre/xlsx';
import { writingOf } from './kinds';
import type { Kind } from './sheet';

/** Widths of columns, in signs. */
export const widths = { least: 8, most: 60, header: 30, room: 3 };

/** The title and the lines above and below the table run on over the cells beside them. */
export const lineStyle: CellStyle = { alignment: { wrapText: false } };
export const titleStyle: CellStyle = { ...lineStyle, font: { bold: true, size: 14 } };

/** Every cell of a column; long texts wrap. */
export const bodyStyle = (kind: Kind): CellStyle => ({
  numFmt: writingOf(kind).format,
  alignment: { vertical: 'top', wrapText: kind === 'text' },
});

const sideOf = (kind: Kind) => (writingOf(kind).numeric ? 'right' : 'left');

/** Headings stand out in print as well: tinted and ruled. */
export const headerStyle = (kind: Kind): CellStyle => ({
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEF1F5' } },
  border: { bottom: { style: 'thin' } },
  alignment: { horizontal: sideOf(kind), vertical: 'top', wrapText: true },
});

export const sumStyle = (kind: Kind): CellStyle => ({
  numFmt: writingOf(kind).format,
  font: { bold: true },
  border: { top: { style: 'thin' }, bottom: { style: 'double' } },
});
