import {
  Alert,
  Button,
  ButtonRow,
  Details,
  ErrorSummary,
  Fieldset,
  type FormState,
  HiddenFields,
  Section,
  Select,
  Text,
  TextArea,
  TextField,
  Title,
  valueOf,
} from '@libs/web';
import { letterKinds } from '../../letters';
import { partHref, templateHref } from '../domain/address';
import { placeholdersOf } from '../domain/placeholders';
import { dataModelOf } from '../domain/template-faults';
import { messages } from '../messages';
import type { Preview } from '../preview.reader';
import type { ReadTemplate } from '../template.reader';
import { DiffView } from './diff-view';
import { PlaceholderTable } from './placeholder-table';
import { PreviewPart } from './preview-part';
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
      <Editor template={template} form={form} preview={preview} />
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

const Editor = ({ template: { kind }, form, preview }: Omit<EditPageProps, 'conflict'>) => (
  <form
    class="fw-form"
    method="post"
    action={partHref(kind, 'edit')}
    noValidate
    data-guard
    data-live-post={partHref(kind, 'preview')}
  >
    <HiddenFields values={{ stand: valueOf(form, 'stand') }} />
    <div class="fw-editor">
      <div class="fw-flow">
        <TextArea
          form={form}
          name="text"
          label="Text der Vorlage"
          hint="Oben der Kopf zwischen zwei Zeilen „---“, darunter der Text."
          rows={32}
          code
        />
        <Buttons kind={kind} />
      </div>
      <div class="fw-flow">
        <DataChoice form={form} kind={kind} />
        <PreviewPart preview={preview} />
      </div>
    </div>
  </form>
);

const Buttons = ({ kind }: Pick<ReadTemplate, 'kind'>) => (
  <ButtonRow>
    <Button>Entwurf speichern</Button>
    <Button look="secondary" formAction={partHref(kind, 'submission')}>
      Speichern und einreichen
    </Button>
    <Button look="tertiary" href={templateHref(kind)}>
      Abbrechen
    </Button>
  </ButtonRow>
);

const DataChoice = ({ form, kind }: Pick<EditPageProps, 'form'> & Pick<ReadTemplate, 'kind'>) => (
  <Fieldset legend="Vorschau">
    <TextField
      form={form}
      name="aktenzeichen"
      label="Mit den Daten eines Vorgangs"
      hint="Aktenzeichen eines Vorgangs, in dem es ein solches Schreiben schon gibt."
      width={20}
      autocomplete="off"
      optional
    />
    <Select
      form={form}
      name="beispiel"
      label="Sonst mit erfundenen Daten"
      placeholder={null}
      options={[
        { value: 'full', label: 'Beispiel mit allen Angaben' },
        { value: 'sparse', label: 'Beispiel mit den nötigsten Angaben' },
      ]}
    />
    <ButtonRow>
      <Button look="secondary" formAction={partHref(kind, 'preview')}>
        Vorschau aktualisieren
      </Button>
      <Button look="tertiary" formAction={partHref(kind, 'pdf')} newTab>
        Als PDF ansehen
      </Button>
    </ButtonRow>
  </Fieldset>
);
