import { Button, ButtonRow, List, MomentText, Panel, Section, Text } from '@libs/web';
import type { ApplicantLetter } from '../applicant-letters';
import type { ApplicationView } from '../application.view';
import { messages } from '../messages';
import { versionText } from './case-title';
import { LetterList } from './letter-list';
import { caseHref, nameOf } from './way';

interface SubmittedPageProps {
  readonly view: ApplicationView;
  readonly submittedAt: Date;
  readonly letters: readonly ApplicantLetter[];
}

/** The confirmation: it has arrived, under this number, and what comes next. */
export const SubmittedPage = ({ view, submittedAt, letters }: SubmittedPageProps) => (
  <>
    <Panel
      title="Ihr Antrag ist eingegangen"
      referenceLabel="Ihr Aktenzeichen"
      reference={view.head.number ?? ''}
    >
      <Text>
        {nameOf(view)}, eingegangen am <MomentText value={submittedAt} />
      </Text>
      <Text>
        Beurteilt nach: {view.directive.shortTitle}, {versionText(view.directive)}
      </Text>
    </Panel>
    <Section title="Eingangsbestätigung">
      {letters.length > 0 ? (
        <LetterList letters={letters} maySubmit={false} />
      ) : (
        <Text>Die Eingangsbestätigung wird gerade erstellt. Sie finden sie gleich bei Ihrem Antrag.</Text>
      )}
    </Section>
    <Section title="Wie es weitergeht">
      <List
        numbered
        items={[
          'Die Bewilligungsbehörde prüft, ob Ihr Antrag vollständig ist.',
          'Fehlt etwas, melden wir uns bei Ihnen. Sie ergänzen den Antrag dann hier.',
          'Danach wird über die Zuwendung entschieden. Sie erhalten einen Bescheid.',
        ]}
      />
      <Text strong>{messages.begin[view.item.rules.begin.value]}</Text>
    </Section>
    <ButtonRow>
      <Button href={caseHref(view.head.id)}>Zum Antrag</Button>
      <Button href="/antraege" look="secondary">
        Zu allen Anträgen
      </Button>
    </ButtonRow>
  </>
);
