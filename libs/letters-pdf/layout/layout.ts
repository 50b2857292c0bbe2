import type { LetterModel } from '../letter-model';
import { type Atom, gluedToNext, type Page, type Tag } from './atom';
import { blockAtoms } from './block-atoms';
import { closingAtoms } from './closing-atoms';
import { letterhead, subjectTop } from './letterhead';
import { paginate } from './paginate';
import { running } from './running';
import { sheet, textWidthOfSheet, type } from './sheet';
import { textAtoms } from './text-atoms';

/** Places everything a letter shows on pages: pure, without a PDF. */
export function layout(model: LetterModel): Page[] {
  const root: Tag = { role: 'Document', parent: null };
  const firstTop = subjectTop(model, root);
  const body = paginate(atomsOf(model, root), { firstTop, top: sheet.top, bottom: sheet.bottom });
  const around = running(model);
  return body.map((page, index) => [
    ...around(index + 1, body.length),
    ...(index === 0 ? letterhead(model, root) : []),
    ...page,
  ]);
}

function atomsOf(model: LetterModel, parent: Tag): Atom[] {
  const measure = { x: sheet.left, width: textWidthOfSheet };
  const subject = textAtoms(
    [{ text: model.subject }],
    { tag: { role: 'H1', parent }, measure },
    {
      type: type.subject,
      before: 0,
      bold: true,
      glued: true,
    },
  );
  const annexes = model.annexes.flatMap((blocks) =>
    blockAtoms(blocks, { parent, measure }).map((atom, index) =>
      index === 0 ? ({ ...atom, startsPage: true } as const) : atom,
    ),
  );
  const [salutation, ...rest] = blockAtoms(model.body, { parent, measure });
  const body = salutation ? [{ ...salutation, before: 12 }, ...rest] : [];
  const closing = closingAtoms(model, parent, measure);
  return [...subject, ...(closing.length > 0 ? gluedToNext(body) : body), ...closing, ...annexes];
}
