import { DescriptionList, MomentText } from '@libs/web';
import { factsOf } from '../domain/facts';
import type { Read } from './way';

/** What a version says, with who entered and who released it. */
export const VersionFacts = ({ version, words }: Pick<Read, 'version' | 'words'>) => (
  <DescriptionList
    items={[
      ...factsOf(version, words).map(({ label, text }) => ({ key: label, value: text })),
      { key: 'Eingetragen', value: <Signed by={version.enteredBy} at={version.enteredAt} /> },
      {
        key: 'Freigegeben',
        value: version.releasedAt ? <Signed by={version.releasedBy} at={version.releasedAt} /> : 'noch nicht',
      },
    ]}
  />
);

/** Who did something and when; nobody did what came with the product. */
export const Signed = ({ by, at }: { by: string | null; at: Date }) =>
  by ? (
    <span>
      {by}, <MomentText value={at} />
    </span>
  ) : (
    <span>mit der Software geliefert</span>
  );
