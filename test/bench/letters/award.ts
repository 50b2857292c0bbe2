import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cents } from '@libs/money';
import { sampleAward } from '../../../src/letters/domain/samples/award-letter';

const ROWS = 40;
const MINUTE = 60_000;

/** An award on three pages. */
export const template = readFileSync(path.join('test', 'bench', 'letters', 'bescheid.md'), 'utf8');

type Data = Readonly<Record<string, unknown>>;

/** The data of one of many awards: each has another number, another recipient and other amounts in its 40 rows. */
export function awardData(n: number): Data {
  const number = `EGOV-2026-${String(n).padStart(6, '0')}`;
  const costs = Array.from({ length: ROWS }, (_, row) => costOf(n, row));
  const total = (of: 'amount' | 'eligible') => cents(costs.reduce((sum, cost) => sum + cost[of], 0));
  return {
    ...sampleAward,
    number,
    documentId: `D-${number}`,
    verifyUrl: null,
    createdAt: new Date(Date.parse(sampleAward.createdAt) + n * MINUTE).toISOString(),
    recipient: { ...sampleAward.recipient, name: `Verwaltungsgemeinschaft Beispieltal ${n}` },
    costs,
    costsTotal: { amount: total('amount'), eligible: total('eligible') },
  };
}

const items = ['Entwicklung', 'Anpassung', 'Schulung', 'Testserver', 'Prüfung der Schnittstelle'];
const categories = ['Dienstleistung', 'Sachausgabe', 'Schulung', 'Betrieb'];

function costOf(n: number, row: number) {
  const amount = cents(100_000 + ((n * 7919 + row * 104_729) % 5_000_000));
  return {
    label: `${items[row % items.length]}, Los ${row + 1}`,
    category: categories[row % categories.length],
    amount,
    eligible: row % 8 === 0 ? cents(0) : amount,
  };
}
