import { type Actor, may } from '@libs/permissions';
import { Alert, Badge, emptyForm, Link, MomentText, Section, Table, Text } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { CaseHeading } from '../../cases';
import { letterKinds } from '../../letters';
import type { Correspondence } from '../case-correspondence';
import type { CaseLetter } from '../case-letters.rows';
import { draftState, draftStates } from '../domain/draft-steps';
import type { LetterDraftRow } from '../letter-drafts.rows';
import { draftHref } from '../messages';
import { HearingSection } from './hearing-section';
import { NewLetters } from './new-letters';
import { NoteSection } from './note-section';
import { RequestSection } from './request-section';

interface Props {
  readonly view: Correspondence;
  readonly actor: Actor;
  readonly today: Temporal.PlainDate;
}

/** All letters of a case, the drafts among them, what the applicant wrote, and what can be written now. */
export const LettersPage = ({ view, actor, today }: Props) => (
  <>
    <CaseHeading head={view.head} title="Schreiben" current="Schreiben" form={emptyForm} />
    <RequestSection requests={view.requests} state={view.head.state} />
    {view.drafts.length > 0 && <Drafts drafts={view.drafts} />}
    <Letters letters={view.letters} />
    <HearingSection hearings={view.hearings} />
    {may(actor, 'letter.write') &&
      (view.duty === null || view.duty === 'review' ? (
        <>
          <NewLetters view={view} today={today} />
          <NoteSection caseId={view.head.id} />
        </>
      ) : (
        <Alert tone="info" title="Neue Schreiben verfasst an diesem Vorgang eine andere Person.">
          Sie haben hier schon in einer anderen Aufgabe mitgewirkt (Vier-Augen-Prinzip).
        </Alert>
      ))}
  </>
);

const Drafts = ({ drafts }: { drafts: readonly LetterDraftRow[] }) => (
  <Section title="Entwürfe">
    <Table
      caption="Entwürfe von Schreiben"
      captionHidden
      rows={drafts}
      columns={[
        {
          key: 'kind',
          header: 'Schreiben',
          rowHeader: true,
          cell: (draft) => (
            <Link href={draftHref(draft.caseId, draft.id, 'vorschau')}>{letterKinds[draft.kind].title}</Link>
          ),
        },
        {
          key: 'state',
          header: 'Stand',
          cell: (draft) => {
            const { label, tone } = draftStates[draftState(draft)];
            return draft.returnedReason ? (
              <Badge text="Zurückgegeben" tone="warning" />
            ) : (
              <Badge text={label} tone={tone} />
            );
          },
        },
        { key: 'by', header: 'Von', cell: ({ draftedByName }) => draftedByName },
        {
          key: 'at',
          header: 'Zuletzt geschrieben',
          cell: ({ draftedAt }) => <MomentText value={draftedAt} />,
        },
      ]}
    />
  </Section>
);

const Letters = ({ letters }: { letters: readonly CaseLetter[] }) => (
  <Section title="Ausgegebene Schreiben">
    <Table
      caption="Ausgegebene Schreiben"
      captionHidden
      rows={letters}
      empty="Noch keine Schreiben."
      columns={[
        {
          key: 'title',
          header: 'Schreiben',
          rowHeader: true,
          cell: (letter) => (
            <>
              <Link href={letter.href} about={letter.documentId}>
                {letter.title}
              </Link>
              <Corrections letter={letter} letters={letters} />
            </>
          ),
        },
        { key: 'number', header: 'Nummer', cell: ({ documentId }) => documentId },
        { key: 'at', header: 'Ausgegeben', cell: ({ createdAt }) => <MomentText value={createdAt} /> },
        { key: 'retrieved', header: 'Abgerufen', cell: retrieved },
      ]}
    />
  </Section>
);

const retrieved = ({ internal, firstRetrievedAt }: CaseLetter) => {
  if (internal) return <Badge text="Nur in der Akte" />;
  return firstRetrievedAt ? <MomentText value={firstRetrievedAt} /> : 'noch nicht';
};

/** What corrects a letter, and what it corrects itself. */
const Corrections = ({ letter, letters }: { letter: CaseLetter; letters: readonly CaseLetter[] }) => {
  const corrected = letters.find(({ id }) => id === letter.refersTo);
  const corrections = letters.filter(({ kind, refersTo }) => kind === 'correction' && refersTo === letter.id);
  return (
    <>
      {corrected && (
        <Text size="small">
          zu {corrected.title} {corrected.documentId}
        </Text>
      )}
      {corrections.map(({ href, documentId }) => (
        <Text size="small">
          berichtigt durch <Link href={href}>{documentId}</Link>
        </Text>
      ))}
    </>
  );
};
