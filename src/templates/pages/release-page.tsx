import type { Actor } from '@libs/permissions';
import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  Section,
  Text,
  Title,
} from '@libs/web';
import { letterKinds } from '../../letters';
import { partHref, templateHref } from '../domain/address';
import { standingOn } from '../domain/standing';
import { messages } from '../messages';
import type { ReadTemplate } from '../template.reader';
import type { TemplateText } from '../template.views';
import { DiffView } from './diff-view';
import { Begin, Signed } from './signed';
import { TemplateWay } from './way';

interface ReleasePageProps {
  readonly template: ReadTemplate;
  readonly actor: Actor;
  readonly form: FormState;
}

/** Releasing a draft: what it changes, from which day on it holds, and who may not do it. */
export const ReleasePage = ({ template, actor, form }: ReleasePageProps) => (
  <>
    <TemplateWay kind={template.kind} current={messages.release.title} />
    <ErrorSummary form={form} />
    <Title preline={letterKinds[template.kind].title}>{messages.release.title}</Title>
    {template.draft ? (
      <Decision template={template} draft={template.draft} actor={actor} form={form} />
    ) : (
      <NoDraft template={template} />
    )}
  </>
);

const NoDraft = ({ template: { kind } }: Pick<ReleasePageProps, 'template'>) => (
  <>
    <Alert title="Es gibt keinen Entwurf.">
      <Text>Er ist schon freigegeben oder verworfen.</Text>
    </Alert>
    <ButtonRow>
      <Button href={templateHref(kind)}>Zur Vorlage</Button>
    </ButtonRow>
  </>
);

const Decision = ({ template, draft, actor, form }: ReleasePageProps & { draft: TemplateText }) => {
  const { present } = template;
  return (
    <>
      <Text>
        Fassung {draft.version}: <Signed by={draft.editedBy} at={draft.changedAt} />. Eine freigegebene
        Fassung ändert sich nie mehr. Schreiben, die schon ausgestellt sind, bleiben, wie sie sind.
      </Text>
      <Coming template={template} />
      {draft.submittedAt && !draft.editorIds.includes(actor.personId) ? (
        <ReleaseForm draft={draft} form={form} />
      ) : (
        <Alert
          tone="warning"
          title={draft.submittedAt ? messages.release.fourEyes : messages.release.notSubmitted}
        />
      )}
      <Section title={present ? `Änderungen gegenüber Fassung ${present.version}` : 'Text'}>
        <DiffView before={present?.text ?? ''} after={draft.text} />
      </Section>
    </>
  );
};

/** What is released already for a day to come: it takes over then. */
const Coming = ({ template: { history, today } }: Pick<ReleasePageProps, 'template'>) => (
  <>
    {history
      .filter((version) => standingOn(version, today) === 'future')
      .map(({ version, validFrom }) => (
        <Text>
          Ab <Begin day={validFrom} /> gilt die schon freigegebene Fassung {version}, wenn diese nicht an
          demselben Tag oder später beginnt.
        </Text>
      ))}
  </>
);

const ReleaseForm = ({ draft, form }: { draft: TemplateText; form: FormState }) => (
  <Form action={partHref(draft.kind, 'release')} hidden={{ fassung: draft.version, stand: draft.revision }}>
    <DateField
      form={form}
      name="gueltig"
      label="Erster Tag"
      hint="Heute oder später. Schreiben von diesem Tag an entstehen aus dieser Fassung."
    />
    <Checkbox
      form={form}
      name="geprueft"
      label="Ich habe die Änderungen geprüft und gebe die Fassung frei."
    />
    <ButtonRow>
      <Button>Freigeben</Button>
      <Button href={templateHref(draft.kind)} look="tertiary">
        Abbrechen
      </Button>
    </ButtonRow>
  </Form>
);
