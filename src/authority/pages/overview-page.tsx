import { type Actor, may } from '@libs/permissions';
import { Button, ButtonRow, Details, Section, Text, Title } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { entryHref } from '../domain/address';
import type { Words } from '../domain/facts';
import { type Kind, kinds } from '../domain/kinds';
import { standingOf, type Version } from '../domain/versions';
import { messages } from '../messages';
import { VersionTable } from './version-table';

export interface KindSection {
  readonly kind: Kind;
  readonly versions: readonly Version[];
  readonly words: Words;
}

interface OverviewPageProps {
  readonly sections: readonly KindSection[];
  readonly today: Temporal.PlainDate;
  readonly actor: Actor;
}

const intros: Readonly<Record<Kind, string>> = {
  behoerde: 'Wer bewilligt, und was im Briefkopf steht.',
  zeichnung:
    'Unter welcher Bezeichnung jemand zeichnet. Eine Angabe für eine Person geht der für ihre Rolle vor.',
  gerichte: 'Welches Verwaltungsgericht die Rechtsbehelfsbelehrung nennt: das am Sitz der Empfängerin.',
  bekanntgabe: 'Ab wann ein Bescheid als bekannt gegeben gilt.',
  haushalt:
    'Aus welchen Titeln des Haushaltsplans Zuwendungen gezahlt werden. Ohne Angabe nennen Bescheide nur die Art des Titels.',
  konto:
    'Wohin zu erstatten ist, wenn ein Bescheid aufgehoben wird. Ohne Konto geht kein Bescheid hinaus, der Geld zurückfordert.',
};

/** What is known of the authority: in each section what counts and what comes; what is over on demand. */
export const OverviewPage = ({ sections, today, actor }: OverviewPageProps) => (
  <>
    <Title subline="Was in Schreiben über die Behörde steht, mit dem Tag, ab dem es gilt">
      {messages.title}
    </Title>
    <Text>
      Eine Änderung gilt für Schreiben ab ihrem Tag. Erlassene Schreiben bleiben, wie sie sind. Jede Fassung
      trägt eine Person ein, eine andere gibt sie frei.
    </Text>
    {sections.map((section) => (
      <KindOfData {...section} today={today} manages={may(actor, 'authority.manage')} />
    ))}
  </>
);

type KindProps = KindSection & { readonly today: Temporal.PlainDate; readonly manages: boolean };

function KindOfData({ kind, versions, words, today, manages }: KindProps) {
  const { title } = kinds[kind];
  const isOver = (version: Version) => standingOf(version, versions, today) === 'past';
  const past = versions.filter(isOver);
  const table = { all: versions, words, today };
  return (
    <Section title={title} id={kind}>
      <Text>{intros[kind]}</Text>
      <VersionTable
        {...table}
        caption={`${title}: was gilt und was kommt`}
        versions={versions.filter((version) => !isOver(version))}
      />
      {past.length > 0 && (
        <Details summary={`Frühere Fassungen (${past.length})`}>
          <VersionTable {...table} caption={`${title}: was nicht mehr gilt`} versions={past} />
        </Details>
      )}
      {manages && (
        <ButtonRow>
          <Button href={entryHref(kind)} look="secondary">
            {addLabels[kind]}
          </Button>
        </ButtonRow>
      )}
    </Section>
  );
}

const addLabels: Readonly<Record<Kind, string>> = {
  behoerde: 'Neue Fassung des Briefkopfs',
  zeichnung: 'Funktion eintragen',
  gerichte: 'Weiteres Gericht eintragen',
  bekanntgabe: 'Neue Fassung der Bekanntgabe',
  konto: 'Neues Konto eintragen',
  haushalt: 'Haushaltsstellen eintragen',
};
