import { type FormState, page, redirect, submit, type Submission, type WebResult } from '@libs/web';
import { movementHref } from './addresses';
import type { EntryDraft } from './domain/entry';
import { messages } from './messages';
import type { MovementForm } from './movement.form';
import { CheckPage } from './pages/check-page';
import { SheetPage } from './pages/sheet-page';
import type { Sheet } from './sheet';
import { missing, offered } from './sheet-steps';

const text = messages.sheet;

type Enter = (
  rows: readonly EntryDraft[],
  form: MovementForm,
) => Promise<{ readonly id: string; readonly isNew: boolean }>;

export const sheetPage = (sheet: Sheet, form: FormState, status = 200): WebResult =>
  page(sheet.title, <SheetPage sheet={sheet} form={form} />, { status, wide: true });

/** What the button asks for: the form in another shape, a look at what it does, or entering it. */
export async function takeStep(
  sheet: Sheet,
  form: Submission<MovementForm>,
  enter: Enter,
): Promise<WebResult> {
  if (!form.ok) return sheetPage(sheet, form, form.status);
  const { values, value } = form;
  if (value.schritt === 'anpassen') return sheetPage(sheet, { values: offered(sheet, values), errors: {} });
  if (value.schritt !== 'pruefen' && value.schritt !== 'erfassen')
    return sheetPage(sheet, { values, errors: {} });
  const { rows, errors: wrong } = sheet.read(values);
  const errors = { ...wrong, ...missing(sheet, value.grund, value.zeichen) };
  if (Object.keys(errors).length > 0) return sheetPage(sheet, { values, errors }, 422);
  if (value.schritt === 'pruefen')
    return page(text.checkTitle, <CheckPage sheet={sheet} rows={rows} values={values} />, { wide: true });
  const done = await submit(form, () => enter(rows, value));
  if (!done.ok) return sheetPage(sheet, done, done.status);
  const { id, isNew } = done.result!;
  return redirect(movementHref(id), isNew ? text.done : text.doneBefore);
}
