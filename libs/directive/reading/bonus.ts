import { premise } from '../premise';
import { listOf, record, type Reader } from './structure';
import { percent, text } from './values';

const entry = record(
  { id: text, text, when: premise },
  { add: percent, replace: percent, items: listOf(text) },
);

/** A bonus that either adds to the rate or replaces it; without "items" it counts for every item. */
export const bonus: Reader<ReturnType<typeof entry>> = (at) => {
  const read = entry(at);
  if ((read.add === undefined) === (read.replace === undefined)) {
    at.refuse(
      'Ein Zuschlag hat entweder „add“ (kommt hinzu) oder „replace“ (tritt an die Stelle), nicht beides.',
    );
  }
  return read;
};
export type Bonus = ReturnType<typeof bonus>;
