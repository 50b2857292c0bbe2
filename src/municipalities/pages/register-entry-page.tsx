import { Alert, Breadcrumb, DateText, type Description, DescriptionList, Link, Text, Title } from '@libs/web';
import type { ComponentChildren } from 'preact';
import type { Temporal } from 'temporal-polyfill';
import { registerKinds, type RegisterVersion } from '../domain/register-entry';
import { isInForce, versionShownOn } from '../domain/versions';
import type { EntryView } from '../register-entry.views';
import { REGISTER } from '../register.query';
import { count } from './count';
import { RelativesSection } from './relatives-section';
import { VersionsSection } from './versions-section';

interface RegisterEntryPageProps {
  readonly entry: EntryView;
  readonly on: Temporal.PlainDate;
}

/** All that the register holds under one key. */
export function RegisterEntryPage({ entry, on }: RegisterEntryPageProps) {
  const version = versionShownOn(entry.versions, on);
  const { name, kind, ags } = version;
  return (
    <>
      <Breadcrumb items={[{ label: 'Register', href: REGISTER }]} current={name} />
      <Title subline={`${registerKinds[kind].one} · Schlüssel ${ags}`}>{name}</Title>
      {version.validTo && !isInForce(version, on) && <Ended since={version.validTo} />}
      <DescriptionList items={facts(version, entry)} />
      <RelativesSection relatives={entry.relatives} />
      <VersionsSection versions={entry.versions} />
    </>
  );
}

const Ended = ({ since }: { since: Temporal.PlainDate }) => (
  <Alert
    tone="info"
    title={
      <>
        Besteht seit dem <DateText value={since} /> nicht mehr.
      </>
    }
  >
    <Text>Gezeigt ist der letzte Stand.</Text>
  </Alert>
);

function facts(version: RegisterVersion, { districtName, isOrganisation }: EntryView): Description[] {
  const { districtAgs, associationKind, associationName, population, areaHa } = version;
  return [
    { key: 'Amtlicher Name', value: version.officialName },
    { key: 'Regionalschlüssel', value: version.ars },
    ...given('Landkreis', districtName && <Link href={`${REGISTER}/${districtAgs}`}>{districtName}</Link>),
    ...given('Verwaltet durch', associationName && `${associationKind} ${associationName}`),
    ...given('Verwaltungssitz', version.seat),
    ...given('Postleitzahl', version.postalCode),
    { key: 'Einwohner', value: population === null ? null : count.format(population) },
    { key: 'Fläche', value: areaHa === null ? null : `${count.format(areaHa)} ha` },
    {
      key: 'Organisation in Förderwerk',
      value: isOrganisation ? 'Ja, sie kann Anträge stellen' : 'Nein, noch nicht angelegt',
    },
  ];
}

/** A fact that not every kind of entry has. */
const given = (key: string, value: ComponentChildren): Description[] => (value ? [{ key, value }] : []);
