import type { DirectiveVersion } from '@libs/directive';
import { DescriptionList } from '@libs/web';
import type { ReadVersion } from '../version.reader';
import { Signed } from './signed';

const frame = {
  authority: 'Bewilligungsbehörde',
  legalBasis: 'Rechtsgrundlage',
  citation: 'Fundstelle',
} as const satisfies { readonly [K in keyof DirectiveVersion]?: string };

/** Who brought it in and released it, and what it says of itself. */
export const VersionFacts = ({ version: { listed, directive } }: { version: ReadVersion }) => {
  const facts = (Object.keys(frame) as (keyof typeof frame)[]).flatMap((name) => {
    const fact = directive[name];
    const mark = fact?.mark === 'assumed' ? ', angenommen' : '';
    return fact ? [{ key: frame[name], value: `${fact.value} (${fact.paragraph}${mark})` }] : [];
  });
  return (
    <DescriptionList
      items={[
        { key: 'Eingespielt', value: <Signed by={listed.importedBy} at={listed.importedAt} /> },
        {
          key: 'Freigegeben',
          value: listed.releasedAt ? <Signed by={listed.releasedBy} at={listed.releasedAt} /> : 'noch nicht',
        },
        ...facts,
      ]}
    />
  );
};
