import type { Attachment } from '../attachment';
import { layout } from '../layout/layout';
import { sheet } from '../layout/sheet';
import type { LetterModel } from '../letter-model';
import { pdfOf } from './pdf-of';

/**
 * The letter as a tagged PDF/A-2a file that also claims PDF/UA-1; PDF/A-3a with an attachment. Deterministic: the same model gives the
 * same bytes. Takes some 8 ms of CPU: use LetterPress in a process that serves requests.
 */
export const typeset = (model: LetterModel, attachment?: Attachment): Buffer =>
  pdfOf(layout(model), sheet, {
    title: model.title,
    author: model.authority.name,
    createdAt: model.createdAt,
    attachment,
  });
