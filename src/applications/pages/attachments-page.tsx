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
import { attachmentsFor, type NeededPaper } from '../domain/papers';
import { contentOf, OTHER_KIND } from '../domain/snapshot';
import { FileTable } from './file-table';
import { NotesAt } from './notes';
import { ApplicationFrame } from './part-page';
import { caseHref, nextHref, partHref } from './way';

const ACCEPT = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt';

export function AttachmentsPage({ view, form }: { view: ApplicationView; form: FormState }) {
  const { id } = view.head;
  const href = partHref(id, 'attachments');
  const wanted = attachmentsFor(view.item.rules, view.assessment.facts);
  return (
    <ApplicationFrame view={view} form={form} title="Anlagen" href={href} roomy>
      <Wanted view={view} papers={wanted} />
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
          <Button look="secondary" href={nextHref(view, 'attachments')}>
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
function Wanted({ view, papers }: { view: ApplicationView; papers: readonly NeededPaper[] }) {
  const { paragraph, mark } = view.item.rules.attachments;
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
          {
            key: 'text',
            header: 'Unterlage',
            rowHeader: true,
            cell: ({ id, text }) => <span id={anchorOf(id)}>{text}</span>,
          },
          { key: 'need', header: 'Nötig', cell: needText },
          {
            key: 'status',
            header: 'Stand',
            cell: ({ id, need }) => (
              <>
                <Badge {...statusOf(present.has(id), need)} />
                <NotesAt view={view} part="attachments" anchor={anchorOf(id)} />
              </>
            ),
          },
        ]}
      />
    </>
  );
}

const anchorOf = (id: string): string => `unterlage-${id}`;

const needs: Readonly<Record<NeededPaper['need'], string>> = {
  required: 'Ja',
  optional: 'Wenn vorhanden',
  idle: 'Nein, nur',
};

const needText = ({ need, under }: NeededPaper): string =>
  [needs[need] + (under && need !== 'idle' ? ',' : ''), under].filter(Boolean).join(' ');

const statusOf = (present: boolean, need: NeededPaper['need']) => {
  if (present) return { text: 'Vorhanden', tone: 'success' } as const;
  return need === 'required'
    ? ({ text: 'Fehlt', tone: 'warning' } as const)
    : ({ text: 'Keine Datei' } as const);
};
