import { type Actor, may } from '@libs/permissions';
import { ActionLinks, Button, ButtonRow, Section, Text, Title } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import type { ListedVersion, VersionHistory } from '../../programmes';
import { IMPORT, partHref, versionHref } from '../domain/address';
import { assumptionsOf } from '../domain/assumptions';
import type { KnownVersion } from '../domain/versions';
import { messages } from '../messages';
import { ItemTable } from './item-table';
import { VersionTable } from './version-table';

interface OverviewPageProps {
  /** What a version says is known only once it is released. */
  readonly versions: readonly { readonly listed: ListedVersion; readonly known: KnownVersion | null }[];
  /** The version in force. */
  readonly present: KnownVersion | null;
  readonly states: VersionHistory['states'];
  readonly today: Temporal.PlainDate;
  readonly actor: Actor;
}

/** What there is of the directive, and what holds today. */
export const OverviewPage = ({ versions, present, states, today, actor }: OverviewPageProps) => (
  <>
    <Title subline={present?.directive.title}>{messages.title}</Title>
    {may(actor, 'programme.manage') && (
      <ButtonRow>
        <Button href={IMPORT}>Neue Fassung einspielen</Button>
      </ButtonRow>
    )}
    <Section title="Fassungen">
      <VersionTable versions={versions} />
    </Section>
    <Section title="Gegenstände heute">
      {present ? (
        <>
          <Text>
            Nach Fassung {present.listed.name}. Angenommen und noch nicht bestätigt:{' '}
            {assumptionsOf(present.directive, present.hasNext).length} Regeln.
          </Text>
          <ItemTable version={present} states={states} today={today} actor={actor} />
          <ActionLinks
            links={[
              { label: `Alles zur Fassung ${present.listed.name}`, href: versionHref(present.listed.name) },
              { label: messages.rules.title, href: partHref(present.listed.name, 'assumptions') },
            ]}
          />
        </>
      ) : (
        <Text>Heute gilt keine Fassung. Anträge sind nicht möglich.</Text>
      )}
    </Section>
  </>
);
