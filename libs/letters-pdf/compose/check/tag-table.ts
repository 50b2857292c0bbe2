interface BlockTag {
  readonly end: string;
  /** What may divide it. */
  readonly inner: readonly string[];
}

/** Tags that enclose text. */
export const blockTags = {
  if: { end: 'endif', inner: ['elsif', 'else'] },
  unless: { end: 'endunless', inner: ['elsif', 'else'] },
  case: { end: 'endcase', inner: ['when', 'else'] },
  for: { end: 'endfor', inner: ['else'] },
  comment: { end: 'endcomment', inner: [] },
} as const satisfies Readonly<Record<string, BlockTag>>;

export type BlockName = keyof typeof blockTags;

/** Tags that stand alone. */
export const lineTags = ['assign', 'break', 'continue', '#'] as const;

export const isBlock = (name: string): name is BlockName => Object.hasOwn(blockTags, name);

/** The block that a tag ends. */
export const endedBy = (name: string): BlockName | undefined =>
  (Object.keys(blockTags) as BlockName[]).find((block) => blockTags[block].end === name);

/** Whether a tag divides any block. */
export const divides = (name: string): boolean =>
  Object.values(blockTags).some(({ inner }) => (inner as readonly string[]).includes(name));
