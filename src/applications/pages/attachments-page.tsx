import { allowedTypes } from '@libs/files';
import {
  Badge,
  Button,
  ButtonRow,
  FILE_FIELD,
  FileField,
  Form,
  type FormState,
  Select,
  Table,
  Text,
} from '@libs/web';
import type { ApplicationView } from '../application.view';
import { contentOf, OTHER_KIND } from '../domain/snapshot';
import { FileTable } from './file-table';
import { ApplicationFrame } from './part-page';
import { caseHref, nextHref, partHref } from './way';

const ACCEPT = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt';

export function AttachmentsPage({ view, form }: { view: ApplicationView; form: FormState }) {
  const { id } = view.head;
  const href = partHref(id, 'attachments');
  const wanted = view.item.rules.attachments.value;
  return (
    <ApplicationFrame view={view} form={form} title="Anlagen" href={href} roomy>
      <Wanted view={view} />
      <FileTable
        files={contentOf(view.draft, view.item).files}
        hrefOf={(file) => `${href}/${file}`}
        removeHrefOf={(file) => `${href}/${file}/entfernen`}
      />
      <Form action={href} enctype="multipart/form-data">
        <Select
          form={form}
          name="art"
          label="Was laden Sie hoch?"
          options={[
            ...wanted.map((paper) => ({ value: paper.id, label: paper.text })),
            { value: OTHER_KIND, label: 'Etwas anderes' },
          ]}
        />
        <FileField
          form={form}
          name={FILE_FIELD}
          label="Datei"
          hint={`${Object.values(allowedTypes).join(', ')}, höchstens 20 MB`}
          accept={ACCEPT}
        />
        <ButtonRow>
          <Button>Hochladen</Button>
          <Button look="secondary" href={nextHref(id, 'attachments')}>
            Weiter zur Prüfung
          </Button>
          <Button look="tertiary" href={caseHref(id)}>
            Zur Übersicht
          </Button>
        </ButtonRow>
      </Form>
    </ApplicationFrame>
  );
}

/** What the directive asks for, and what is there already. */
function Wanted({ view }: { view: ApplicationView }) {
  const { value: papers, paragraph, mark } = view.item.rules.attachments;
  const present = new Set(view.draft.attachments.map(({ kind }) => kind));
  return (
    <>
      <Text>
        Diese Unterlagen sieht die Richtlinie vor ({paragraph}
        {mark === 'assumed' && ', angenommen'}).
      </Text>
      <Table
        caption="Vorgesehene Unterlagen"
        captionHidden
        rows={papers}
        columns={[
          { key: 'text', header: 'Unterlage', rowHeader: true, cell: ({ text }) => text },
          { key: 'required', header: 'Nötig', cell: ({ required }) => (required ? 'Ja' : 'Wenn vorhanden') },
          {
            key: 'status',
            header: 'Stand',
            cell: ({ id, required }) => <Badge {...statusOf(present.has(id), required)} />,
          },
        ]}
      />
    </>
  );
}

const statusOf = (present: boolean, required: boolean) => {
  if (present) return { text: 'Vorhanden', tone: 'success' } as const;
  return required ? ({ text: 'Fehlt', tone: 'warning' } as const) : ({ text: 'Keine Datei' } as const);
};
