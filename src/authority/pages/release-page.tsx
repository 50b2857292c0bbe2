import type { Actor } from '@libs/permissions';
import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  Form,
  type FormState,
  Section,
  Text,
  Title,
} from '@libs/web';
import { partHref, versionHref } from '../domain/address';
import { changesOf, nameOf } from '../domain/facts';
import { replacedBy, togetherWith } from '../domain/versions';
import { messages } from '../messages';
import { Changes } from './changes';
import { validity } from './standing';
import { VersionFacts } from './version-facts';
import { type Read, Way } from './way';

type ReleasePageProps = Read & { readonly actor: Actor; readonly form: FormState };

/** Releasing a version: what it changes, and who may not do it. */
export function ReleasePage({ actor, form, ...read }: ReleasePageProps) {
  const { version, all, words } = read;
  const group = togetherWith(version, all);
  return (
    <>
      <Way read={read} current={messages.release.title} />
      <ErrorSummary form={form} />
      <Title preline={nameOf(version, words)} subline={`Gilt ${validity(version, all)}`}>
        {messages.release.title}
      </Title>
      {version.releasedAt !== null ? (
        <Alert title={messages.release.released} />
      ) : group.some(({ entererId }) => entererId === actor.personId) ? (
        <Alert tone="warning" title="Freigeben muss eine andere Person.">
          {messages.release.fourEyes}
        </Alert>
      ) : (
        <>
          {group.length > 1 && (
            <Text>
              Gerichte, deren Fassungen am selben Tag beginnen, werden zusammen freigegeben: So wechselt ein
              Kreis von einem zum anderen, ohne dazwischen keines oder zwei zu haben.
            </Text>
          )}
          {group.map((one) => (
            <Asked read={{ version: one, all, words }} />
          ))}
          <Form action={partHref(version, 'release')}>
            <Checkbox
              form={form}
              name="geprueft"
              label="Ich habe die Angaben geprüft und gebe sie frei. Danach ändern sie sich nicht mehr."
            />
            <ButtonRow>
              <Button>Freigeben</Button>
              <Button href={versionHref(version)} look="tertiary">
                Abbrechen
              </Button>
            </ButtonRow>
          </Form>
        </>
      )}
    </>
  );
}

function Asked({ read: { version, all, words } }: { read: Read }) {
  const before = replacedBy(version, all);
  return (
    <Section title={nameOf(version, words)}>
      {before ? (
        <Changes changes={changesOf(version, before, words)} />
      ) : (
        <VersionFacts version={version} words={words} />
      )}
    </Section>
  );
}
