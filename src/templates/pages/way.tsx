import { Breadcrumb } from '@libs/web';
import { type LetterKind, letterKinds } from '../../letters';
import { TEMPLATES, templateHref } from '../domain/address';
import { messages } from '../messages';

/** The way back from a page below a template. */
export const TemplateWay = ({ kind, current }: { kind: LetterKind; current: string }) => (
  <Breadcrumb
    items={[
      { label: messages.title, href: TEMPLATES },
      { label: letterKinds[kind].title, href: templateHref(kind) },
    ]}
    current={current}
  />
);
