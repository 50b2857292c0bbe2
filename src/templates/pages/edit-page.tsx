import { Alert, Details, ErrorSummary, type FormState, Section, Text, Title } from '@libs/web';
import { letterKinds } from '../../letters';
import { placeholdersOf } from '../domain/placeholders';
import { dataModelOf } from '../domain/template-faults';
import { messages } from '../messages';
import type { Preview } from '../preview.reader';
import type { ReadTemplate } from '../template.reader';
import { DiffView } from './diff-view';
import { EditForm } from './edit-form';
import { PlaceholderTable } from './placeholder-table';
import { TemplateWay } from './way';

interface EditPageProps {
  readonly template: ReadTemplate;
  /** With the text as it was typed. */
  readonly form: FormState;
  readonly preview: Preview;
  /** What somebody else kept in the meantime, and what was typed here. */
  readonly conflict: { readonly stored: string; readonly typed: string } | null;
}

/** Writing a template, with its errors and what comes of it beside the text. */
export const EditPage = ({ template, form, preview, conflict }: EditPageProps) => {
  const { kind, present, draft } = template;
  const placeholders = placeholdersOf(dataModelOf(kind));
  return (
    <>
      <TemplateWay kind={kind} current={messages.edit.title} />
      <ErrorSummary form={form} />
      <Title preline={letterKinds[kind].title}>{messages.edit.title}</Title>
      <Text>
        {draft
          ? `Sie schreiben an Fassung ${draft.version}. Sie gilt erst, wenn eine andere Person sie freigegeben hat.`
          : `Sie beginnen mit dem Text der geltenden Fassung${present ? ` ${present.version}` : ''}. Sie gilt weiter, bis eine andere Person Ihre freigegeben hat.`}
      </Text>
      {draft?.submittedAt && (
        <Alert title="Dieser Entwurf wartet auf Freigabe.">
          <Text>Wenn Sie ihn ändern und speichern, muss er noch einmal eingereicht werden.</Text>
        </Alert>
      )}
      {conflict && (
        <Section title="Gespeicherter Entwurf und Ihr Text">
          <DiffView before={conflict.stored} after={conflict.typed} />
        </Section>
      )}
      <EditForm template={template} form={form} preview={preview} />
      <Section title="Platzhalter">
        <Text>
          Daraus bestehen die Daten dieses Schreibens. In Schleifen heißt ein Eintrag hier „eintrag“; was
          nicht immer da ist, steht in einer Bedingung.
        </Text>
        <Details summary={`Alle ${placeholders.length} Platzhalter`}>
          <PlaceholderTable placeholders={placeholders} />
        </Details>
      </Section>
    </>
  );
};
