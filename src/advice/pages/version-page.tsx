import type { DirectiveVersion } from '@libs/directive';
import { ActionLinks, Badge, Breadcrumb, DescriptionList, Section, Text, Title } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { historyOf, standings } from '../domain/history';
import { fileHref, PROGRAMME } from '../domain/version-address';
import { messages } from '../messages';
import { ItemRules } from './item-rules';
import { Changes, Validity } from './version-history';

interface VersionPageProps {
  readonly versions: readonly DirectiveVersion[];
  readonly version: DirectiveVersion;
  readonly today: Temporal.PlainDate;
}

/** One version in full, with the sources of its rules and its file. */
export function VersionPage({ versions, version, today }: VersionPageProps) {
  const title = `Fassung ${version.version}`;
  const { standing, changes } = historyOf(versions, today).find((entry) => entry.version === version)!;
  return (
    <>
      <Breadcrumb items={[{ label: messages.programme.title, href: PROGRAMME }]} current={title} />
      <Title subline={version.title}>{title}</Title>
      <Text>
        <Badge {...standings[standing]} /> <Validity version={version} />
      </Text>
      <ActionLinks
        links={[
          {
            label: 'Diese Fassung als Datei (YAML)',
            href: fileHref(version.version),
            icon: 'download',
            download: true,
          },
        ]}
      />
      <Frame version={version} />
      {changes && <Changes version={version} changes={changes} />}
      <Section title="Alle Regeln">
        <Text>{messages.check.assumed}</Text>
        <div>
          {version.items.map((item) => (
            <ItemRules item={item} sources />
          ))}
        </div>
      </Section>
    </>
  );
}

const frame = {
  authority: 'Bewilligungsbehörde',
  legalBasis: 'Rechtsgrundlage',
  citation: 'Fundstelle',
} as const;

const Frame = ({ version }: { version: DirectiveVersion }) => (
  <DescriptionList
    items={(Object.keys(frame) as (keyof typeof frame)[]).flatMap((name) => {
      const fact = version[name];
      const mark = fact?.mark === 'assumed' ? ', angenommen' : '';
      return fact ? [{ key: frame[name], value: `${fact.value} (${fact.paragraph}${mark})` }] : [];
    })}
  />
);
