export { AskedFormat } from './asked-format';
export { toCsv } from './csv';
export { ExportLinks } from './export-links';
export { exportSheet, toPdf, toXlsx } from './export-sheet';
export { type Format, formats } from './formats';
export type { Kind, Sheet, SheetColumn } from './sheet';
export { SheetTable } from './sheet-table';
