import { type LetterKind, letterKinds } from '../../letters';

export const TEMPLATES = '/vorlagen';

/** A kind as its address names it: "zuwendungsbescheid". */
export const slugOf = (kind: LetterKind): string => letterKinds[kind].template.replace(/\.md$/, '');

const kinds = Object.keys(letterKinds) as LetterKind[];

export const kindCalled = (slug: string): LetterKind | undefined =>
  kinds.find((kind) => slugOf(kind) === slug);

export const templateHref = (kind: LetterKind): string => `${TEMPLATES}/${slugOf(kind)}`;

export const versionHref = (kind: LetterKind, version: number): string =>
  `${templateHref(kind)}/fassungen/${version}`;

/** What can be done with the draft of a template. */
const parts = {
  edit: 'bearbeiten',
  preview: 'vorschau',
  pdf: 'vorschau/pdf',
  submission: 'einreichung',
  release: 'freigabe',
  discard: 'verwerfen',
} as const;

export const partHref = (kind: LetterKind, part: keyof typeof parts): string =>
  `${templateHref(kind)}/${parts[part]}`;
