import { DescriptionList, FilterBar, formOf, Section, Text, Title } from '@libs/web';
import { letterKinds } from '../../letters';
import { versionHref } from '../domain/address';
import { standingOn } from '../domain/standing';
import type { ReadTemplate } from '../template.reader';
import type { TemplateText } from '../template.views';
import { DiffView } from './diff-view';
import { NumberedText } from './numbered-text';
import { Begin, Signed } from './signed';
import { StandingBadge } from './standing-badge';
import { TemplateWay } from './way';

interface VersionPageProps {
  readonly template: ReadTemplate;
  readonly version: TemplateText;
  /** What it is compared with: the version in force unless somebody chose another. */
  readonly other: TemplateText | undefined;
}

/** One version of a template: who brought it about, what it changes, what it says. */
export const VersionPage = ({ template, version, other }: VersionPageProps) => {
  const name = `Fassung ${version.version}`;
  return (
    <>
      <TemplateWay kind={version.kind} current={name} />
      <Title preline={letterKinds[version.kind].title}>{name}</Title>
      <Text>
        <StandingBadge standing={standingOn(version, template.today)} />
      </Text>
      <Facts version={version} />
      {other && <Comparison template={template} version={version} other={other} />}
      <Section title="Text">
        <NumberedText text={version.text} />
      </Section>
    </>
  );
};

function Facts({ version }: { version: TemplateText }) {
  const { validFrom, editedBy, changedAt, releasedBy, releasedAt, discardedBy, discardedAt } = version;
  return (
    <DescriptionList
      items={[
        { key: 'Gilt ab', value: <Begin day={validFrom} /> },
        { key: 'Geschrieben', value: <Signed by={editedBy} at={changedAt} /> },
        ...(releasedAt
          ? [{ key: 'Freigegeben', value: <Signed by={releasedBy ? [releasedBy] : []} at={releasedAt} /> }]
          : []),
        ...(discardedAt
          ? [{ key: 'Verworfen', value: <Signed by={[discardedBy!]} at={discardedAt} /> }]
          : []),
      ]}
    />
  );
}

const Comparison = ({ template, version, other }: VersionPageProps & { other: TemplateText }) => (
  <Section title={`Änderungen gegenüber Fassung ${other.version}`} id="vergleich">
    <FilterBar
      action={versionHref(version.kind, version.version)}
      form={formOf({ vergleich: other.version })}
      selects={[
        {
          name: 'vergleich',
          label: 'Vergleichen mit',
          options: template.history.map((one) => ({
            value: String(one.version),
            label: `Fassung ${one.version}${one.inForce ? ' (gilt)' : ''}`,
          })),
          placeholder: null,
        },
      ]}
      submitLabel="Vergleichen"
    />
    <DiffView before={other.text} after={version.text} />
  </Section>
);
