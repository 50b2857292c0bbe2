import { cents } from '@libs/money';
import { DataSource } from 'typeorm';
import { appropriationRows, cashOf, ceilingOf } from '../../../src/budget';
import { DecisionsService } from '../../../src/decisions';
import { ProposalsService } from '../../../src/review';
import { copiesOf } from '../../budget-copies';
import { type Product, startProductApp } from '../../support/product';
import { REASONS, RESPONSIBILITY } from '../../support/product-cases';
import { rounds } from '../turns';
import type { Figure } from './figure';
import { plainClient, urlOf } from './plain';
import { rehearse } from './rehearsal';

const ROUNDS = 9;
const PER_ROUND = 15;
const PLENTY = 1e12;
const GRANT = cents(800_000);

/** Signing through the service, beside the statements that it sends, sent again by pg alone. */
export async function signing(): Promise<Figure[]> {
  const product = await startProductApp({ allocations: enough });
  try {
    const ids = await proposedCases(product, (ROUNDS + 1) * PER_ROUND * 2);
    const dataSource = product.find(DataSource);
    const plain = await plainClient(urlOf({ dataSource }));
    const sign = (id: string) =>
      product
        .find(DecisionsService)
        .approve(product.staff.approver, product.clock.now(), id, 4, RESPONSIBILITY);
    const next = () => ids.pop()!;
    let count = 0;

    const byService = () => timed(() => sign(next()));
    const byHand = async () => {
      const id = next();
      const statements = await rehearse(dataSource, () => sign(id));
      count = statements.length;
      return timed(async () => {
        for (const { text, values } of statements) await plain.query(text, values);
      });
    };
    const comparison = await rounds(async () => {
      let [ours, theirs] = [0, 0];
      for (let n = 0; n < PER_ROUND; n += 1) {
        ours += await byService();
        theirs += await byHand();
      }
      return [PER_ROUND / ours, PER_ROUND / theirs];
    }, ROUNDS);
    await plain.end();
    await allSigned(product);
    return [
      {
        name: '(d) Bescheid zeichnen (Zustand, Buchung, Schreiben, Protokoll, Ausgang)',
        peer: `dieselben ${count} Anweisungen mit pg`,
        ...comparison,
        target: 0.5,
      },
    ];
  } finally {
    await product.stop();
  }
}

const enough = () =>
  appropriationRows([
    { place: ceilingOf(2020), amount: cents(PLENTY) },
    { place: cashOf(2020, 'consumptive'), amount: cents(PLENTY) },
  ]);

async function proposedCases(product: Product, count: number): Promise<string[]> {
  const model = await product.aCase({ state: 'checked', item: 'd', cost: 10_000 });
  const ids = await copiesOf(product, model, count);
  for (const id of ids)
    await product.find(ProposalsService).propose(product.staff.caseworker, product.clock.now(), id, 3, {
      shares: [{ dueYear: 2020, title: 'consumptive', amount: GRANT }],
      reasons: REASONS,
      restReason: REASONS,
      conditions: '',
    });
  return ids;
}

/** In seconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** Both ways have signed: nothing is left, and the books agree. */
async function allSigned(product: Product): Promise<void> {
  const [{ open }] = (await product.query(
    `SELECT count(*) AS open FROM grant_case WHERE state = 'proposed'`,
  )) as [{ open: number }];
  if (open > 0 || (await product.difference()) !== 0) throw new Error(`${open} cases are not signed`);
}
