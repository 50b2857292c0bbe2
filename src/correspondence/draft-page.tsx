import type { Actor } from '@libs/permissions';
import { type FormState, page } from '@libs/web';
import { letterKinds } from '../letters';
import type { DraftPreview } from './letter-writing';
import { PreviewPage } from './pages/preview-page';

/** The page of a draft, for whoever wrote it and for who signs it. */
export const draftPage = (preview: DraftPreview, actor: Actor, form: FormState, status: number) =>
  page(letterKinds[preview.draft.kind].title, <PreviewPage preview={preview} actor={actor} form={form} />, {
    status,
  });
