import {
  Button,
  ButtonRow,
  Fieldset,
  type FormState,
  HiddenFields,
  Select,
  TextArea,
  TextField,
  valueOf,
} from '@libs/web';
import { partHref, templateHref } from '../domain/address';
import type { Preview } from '../preview.reader';
import type { ReadTemplate } from '../template.reader';
import { PreviewPart } from './preview-part';

interface EditFormProps {
  readonly template: ReadTemplate;
  readonly form: FormState;
  readonly preview: Preview;
}

/** The text, and beside it the choice of data, errors and preview. */
export const EditForm = ({ template: { kind }, form, preview }: EditFormProps) => (
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

const DataChoice = ({ form, kind }: Pick<EditFormProps, 'form'> & Pick<ReadTemplate, 'kind'>) => (
  <Fieldset legend="Vorschau">
    <TextField
      form={form}
      name="aktenzeichen"
      label="Mit den Daten eines Vorgangs"
      hint="Aktenzeichen eines eingereichten Antrags. Was es im Vorgang noch nicht gibt, kommt aus dem Beispiel."
      width={20}
      autocomplete="off"
      optional
    />
    <Select
      form={form}
      name="beispiel"
      label="Erfundene Daten"
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
