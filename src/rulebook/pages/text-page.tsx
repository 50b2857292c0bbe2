import { ActionLinks, Title } from '@libs/web';
import { partHref } from '../domain/address';
import type { ReadVersion } from '../version.reader';
import { NumberedText } from './numbered-text';
import { VersionWay } from './way';

export const TextPage = ({ version: { listed, yaml } }: { version: ReadVersion }) => (
  <>
    <VersionWay name={listed.name} current="Text" />
    <Title subline={`SHA-256 ${listed.sha256}`}>Text der Fassung {listed.name}</Title>
    <ActionLinks
      links={[
        {
          label: 'Als Datei laden (YAML)',
          href: partHref(listed.name, 'file'),
          icon: 'download',
          download: true,
        },
      ]}
    />
    <NumberedText text={yaml} />
  </>
);
