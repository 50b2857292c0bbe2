import { Breadcrumb } from '@libs/web';
import { MASTER_DATA, versionHref } from '../domain/address';
import { nameOf, type Words } from '../domain/facts';
import type { Version } from '../domain/versions';
import { messages } from '../messages';

/** A version among those of its kind, and how its values are called. */
export interface Read {
  readonly version: Version;
  readonly all: readonly Version[];
  readonly words: Words;
}

/** The way back from a page below the overview; from one below a version when it is given. */
export const Way = ({ read, current }: { read?: Read; current: string }) => (
  <Breadcrumb
    items={[
      { label: messages.title, href: MASTER_DATA },
      ...(read ? [{ label: nameOf(read.version, read.words), href: versionHref(read.version) }] : []),
    ]}
    current={current}
  />
);
