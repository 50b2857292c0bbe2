import { Breadcrumb } from '@libs/web';
import { RULEBOOK, versionHref } from '../domain/address';
import { messages } from '../messages';

/** The way back from a page below a version. */
export const VersionWay = ({ name, current }: { name: string; current: string }) => (
  <Breadcrumb
    items={[
      { label: messages.title, href: RULEBOOK },
      { label: `Fassung ${name}`, href: versionHref(name) },
    ]}
    current={current}
  />
);
