/** The files a table can be saved as: ending, wording, type and how many rows each may have. */
export const formats = {
  xlsx: {
    label: 'Als Excel-Datei (XLSX)',
    name: 'Excel-Datei',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    rows: 100_000,
  },
  csv: { label: 'Als CSV-Datei', name: 'CSV-Datei', type: 'text/csv; charset=utf-8', rows: 100_000 },
  pdf: { label: 'Als PDF-Datei', name: 'PDF-Datei', type: 'application/pdf', rows: 5_000 },
} as const;

export type Format = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly Format[];

/** Where an address says which file it wants: `?format=xlsx`. */
export const FORMAT = 'format';

/** The address of a table as the address of its file, with the same filter and order. */
export function fileHref(href: string, format: Format): string {
  const [path = '', query = ''] = href.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set(FORMAT, format);
  return `${path}?${parameters}`;
}
