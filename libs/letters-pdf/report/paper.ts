import { columnWidths } from '../layout/table-columns';
import { mm, type } from '../layout/sheet';
import type { Table } from '../letter-model';

/** A4 with narrow margins; all lengths in points, y from the top edge. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly text: number;
  readonly firstTop: number;
  /** Where text starts on pages after the first, below the running head. */
  readonly top: number;
  readonly bottom: number;
  readonly footer: number;
}

const margin = mm(15);

const paper = (width: number, height: number): Paper => ({
  width,
  height,
  left: margin,
  text: width - 2 * margin,
  firstTop: margin,
  top: margin + mm(9),
  bottom: height - mm(20),
  footer: height - mm(14),
});

export const upright = paper(mm(210), mm(297));
export const across = paper(mm(297), mm(210));

/** How much wider than the page a table may be, unwrapped, and still stand upright with a few lines wrapped. */
const WRAPPED = 1.3;

/** Across when the columns are many or wide. */
export function paperFor(table: Table): Paper {
  const { keeps, natural } = columnWidths(table, upright.text, type.tables[0].size);
  return keeps === 'words' && natural <= WRAPPED * upright.text ? upright : across;
}
