const decimal = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

const units = [
  { from: 1_000_000, name: 'MB' },
  { from: 1_000, name: 'KB' },
  { from: 1, name: 'Byte' },
] as const;

/** 1234567 bytes as "1,2 MB". */
export function fileSize(bytes: number): string {
  const { from, name } = units.find((unit) => bytes >= unit.from) ?? units[2];
  return `${decimal.format(bytes / from)}\u00a0${name}`;
}
