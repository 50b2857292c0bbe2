import { directiveRecipients, type DirectiveVersion, keysOf } from '@libs/directive';
import { type Actor, may } from '@libs/permissions';
import { ActionLinks, Button, ButtonRow, DateText, InsetText, List, Section, Text, Title } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import type { Programme } from '../../programmes';
import { CHECK } from '../domain/address';
import { fundsSentence } from '../domain/funds-notice';
import { inForceOn } from '../domain/history';
import type { FundsNotice } from '../funds-notices';
import { messages } from '../messages';
import { ItemStates } from './item-states';
import { ItemRules } from './item-rules';
import { VersionHistory } from './version-history';

interface ProgrammePageProps {
  readonly versions: readonly DirectiveVersion[];
  readonly programme: Programme;
  readonly today: Temporal.PlainDate;
  readonly notice: FundsNotice | null;
  /** Null for who has not signed in, and may yet. */
  readonly visitor: Actor | null;
}

/** The programme as everybody may see it: what is open, for whom, and what the directive says in plain words. */
export function ProgrammePage({ versions, programme, today, notice, visitor }: ProgrammePageProps) {
  const version = inForceOn(versions, today);
  return (
    <>
      <Title subline={version && `${version.shortTitle}, Fassung ${version.version}`}>
        {programme.title}
      </Title>
      {version ? (
        <>
          <ButtonRow>
            <Button href={CHECK}>Förder-Check: Was bekämen wir?</Button>
            {mayApply(visitor) && (
              <Button href="/antraege/neu" look="secondary">
                Antrag beginnen
              </Button>
            )}
          </ButtonRow>
          <ItemStates version={version} today={today} />
          <Who version={version} />
        </>
      ) : (
        <Text>Heute gilt keine Fassung der Richtlinie. Zurzeit sind keine Anträge möglich.</Text>
      )}
      <Funds notice={notice} />
      {version && <Rules version={version} />}
      <VersionHistory versions={versions} today={today} />
      <ActionLinks links={[{ label: 'Zum Förder-Check', href: CHECK }]} />
    </>
  );
}

/** Whoever is not signed in is asked to sign in first. */
const mayApply = (visitor: Actor | null): boolean => visitor === null || may(visitor, 'application.write');

function Who({ version: { items } }: { version: DirectiveVersion }) {
  const kinds = keysOf(directiveRecipients).filter((kind) =>
    items.some(({ rules }) => rules.recipients.value.includes(kind)),
  );
  return (
    <Section title="Wer einen Antrag stellen kann">
      <List items={kinds.map((kind) => directiveRecipients[kind])} />
    </Section>
  );
}

const Funds = ({ notice }: { notice: FundsNotice | null }) => (
  <Section title={messages.programme.funds}>
    <InsetText>
      {notice ? (
        <>
          {fundsSentence(notice)} Stand: <DateText value={notice.validFrom} />
        </>
      ) : (
        messages.programme.noStatement
      )}
    </InsetText>
    <Text size="small" muted>
      Eine grobe Angabe des Ministeriums, keine Zusage.
    </Text>
  </Section>
);

const Rules = ({ version }: { version: DirectiveVersion }) => (
  <Section title="Was die Richtlinie sagt">
    <Text>Jede Regel zu jedem Gegenstand, mit der Stelle, an der sie steht. {messages.check.assumed}</Text>
    <div>
      {version.items.map((item) => (
        <ItemRules item={item} />
      ))}
    </div>
  </Section>
);
