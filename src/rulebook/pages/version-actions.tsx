import { type Actor, may } from '@libs/permissions';
import { ActionLinks, Alert, Button, ButtonRow } from '@libs/web';
import { assumptionsOf } from '../domain/assumptions';
import { partHref } from '../domain/address';
import { messages } from '../messages';
import type { ReadVersion } from '../version.reader';

/** What can be done with a version by this person. */
export const VersionActions = ({ version, actor }: { version: ReadVersion; actor: Actor }) => {
  const { listed, directive, standing, hasNext } = version;
  const { name } = listed;
  const manages = may(actor, 'programme.manage');
  const assumed = assumptionsOf(directive, hasNext).length;
  return (
    <>
      {manages && standing === 'waiting' && <Waiting version={version} actor={actor} />}
      {manages && standing !== 'waiting' && !hasNext && (
        <ButtonRow>
          <Button href={partHref(name, 'end')} look="secondary">
            {messages.end.title}
          </Button>
        </ButtonRow>
      )}
      <ActionLinks
        links={[
          { label: `${messages.rules.title} (${assumed})`, href: partHref(name, 'assumptions') },
          { label: 'Text mit Zeilennummern', href: partHref(name, 'text') },
          { label: 'Als Datei laden (YAML)', href: partHref(name, 'file'), icon: 'download', download: true },
        ]}
      />
    </>
  );
};

const Waiting = ({ version: { listed }, actor }: { version: ReadVersion; actor: Actor }) => (
  <>
    {listed.importerId === actor.personId && (
      <Alert title="Freigeben muss eine andere Person.">
        Sie haben diese Fassung eingespielt. Ist etwas falsch, verwerfen Sie sie und spielen Sie die
        berichtigte ein.
      </Alert>
    )}
    <ButtonRow>
      {listed.importerId !== actor.personId && (
        <Button href={partHref(listed.name, 'release')}>{messages.release.title}</Button>
      )}
      <Button href={partHref(listed.name, 'discard')} look="secondary">
        {messages.discard.title}
      </Button>
    </ButtonRow>
  </>
);
