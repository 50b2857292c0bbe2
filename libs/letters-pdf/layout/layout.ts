import type { LetterModel } from '../letter-model';
import { type Atom, bookmarked, type Page, type Tag } from './atom';
import { blockAtoms } from './block-atoms';
import { closingAtoms } from './closing-atoms';
import { letterhead, subjectTop } from './letterhead';
import { noteAtoms, noteRule } from './notes';
import { paginate } from './paginate';
import { running } from './running';
import { sheet, textWidthOfSheet, type } from './sheet';
import { type Measure, textAtoms } from './text-atoms';

const column: Measure = { x: sheet.left, width: textWidthOfSheet };

/** Places everything a letter shows on pages: pure, without a PDF. */
export function layout(model: LetterModel): Page[] {
  const root: Tag = { role: 'Document', parent: null };
  const firstTop = subjectTop(model, root);
  const notes = { rule: noteRule(column), linesOf: noteAtoms(model.footnotes, root, column) };
  const body = paginate(atomsOf(model, root), { firstTop, top: sheet.top, bottom: sheet.bottom, notes });
  const around = running(model);
  return body.map((page, index) => [
    ...around(index + 1, body.length),
    ...(index === 0 ? letterhead(model, root) : []),
    ...page,
  ]);
}

function atomsOf(model: LetterModel, parent: Tag): Atom[] {
  const subject = textAtoms(
    [{ text: model.subject }],
    { tag: { role: 'H1', parent }, measure: column },
    {
      type: type.subject,
      before: 0,
      bold: true,
      glued: true,
    },
  );
  const annexes = model.annexes.flatMap((blocks) =>
    blockAtoms(blocks, { parent, measure: column }).map((atom, index) =>
      index === 0 ? ({ ...atom, startsPage: true } as const) : atom,
    ),
  );
  const [salutation, ...rest] = blockAtoms(model.body, { parent, measure: column });
  const body = salutation ? [{ ...salutation, before: 12 }, ...rest] : [];
  const closing = closingAtoms(model, parent, column);
  return [
    ...bookmarked(subject, { level: 1, title: model.subject }),
    ...(closing.length > 0 ? keptWithClosing(body) : body),
    ...closing,
    ...annexes,
  ];
}

/** Two lines of text and a greeting of two: what ends a letter never stands on a page of its own. */
const LAST_LINES = 4;

/** The last lines of the body go to the page of the closing; of a table only the last row. */
const keptWithClosing = (body: readonly Atom[]): Atom[] =>
  body.map((atom, index) => {
    const isLast = index === body.length - 1;
    const isLate = index >= body.length - LAST_LINES && !atom.repeat;
    return isLast || isLate ? { ...atom, glued: true } : atom;
  });
