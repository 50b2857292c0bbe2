import { type Actor, may } from '@libs/permissions';
import { ActionLinks, Alert, Button, ButtonRow, Section, Text, Title } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { entryHref, partHref } from '../domain/address';
import { changesOf, nameOf } from '../domain/facts';
import { kinds } from '../domain/kinds';
import { replacedBy, standingOf } from '../domain/versions';
import { messages } from '../messages';
import { Changes } from './changes';
import { StandingBadge, validity } from './standing';
import { VersionFacts } from './version-facts';
import { type Read, Way } from './way';

type VersionPageProps = Read & { readonly today: Temporal.PlainDate; readonly actor: Actor };

/** What a version says, what it changes, and what can be done with it. */
export function VersionPage({ today, actor, ...read }: VersionPageProps) {
  const { version, all, words } = read;
  const before = replacedBy(version, all);
  const standing = standingOf(version, all, today);
  return (
    <>
      <Way current={nameOf(version, words)} />
      <Title preline={kinds[version.kind].title} subline={`Gilt ${validity(version, all)}`}>
        {nameOf(version, words)}
      </Title>
      <Text>
        <StandingBadge standing={standing} />
      </Text>
      {may(actor, 'authority.manage') &&
        (standing === 'waiting' ? <Waiting read={read} actor={actor} /> : <Renew read={read} />)}
      <VersionFacts version={version} words={words} />
      {version.kind === 'behoerde' && (
        <ActionLinks
          links={[{ label: 'Musterbrief mit diesem Briefkopf (PDF)', href: partHref(version, 'letterhead') }]}
        />
      )}
      <Section title="Was sich ändert">
        {before ? (
          <>
            <Text>Gegenüber der Fassung, die {validity(before, all)} gilt.</Text>
            <Changes changes={changesOf(version, before, words)} />
          </>
        ) : (
          <Text>Das ist die erste Fassung.</Text>
        )}
      </Section>
    </>
  );
}

const Waiting = ({ read: { version }, actor }: { read: Read; actor: Actor }) => {
  const own = version.entererId === actor.personId;
  return (
    <>
      {own && (
        <Alert title="Freigeben muss eine andere Person.">
          Sie haben diese Fassung eingetragen. Ist etwas falsch, verwerfen Sie sie und tragen Sie die
          berichtigte ein.
        </Alert>
      )}
      <ButtonRow>
        {!own && <Button href={partHref(version, 'release')}>{messages.release.title}</Button>}
        <Button href={partHref(version, 'discard')} look="secondary">
          {messages.discard.title}
        </Button>
      </ButtonRow>
    </>
  );
};

const Renew = ({ read: { version } }: { read: Read }) => (
  <ButtonRow>
    <Button href={entryHref(version.kind, version.series)} look="secondary">
      Ändern: neue Fassung eintragen
    </Button>
  </ButtonRow>
);
