import { type Actor, may } from '@libs/permissions';
import { Alert, Breadcrumb, Button, ButtonRow, Section, Text, Title } from '@libs/web';
import { letterKinds } from '../../letters';
import { partHref, TEMPLATES } from '../domain/address';
import { messages } from '../messages';
import type { ReadTemplate } from '../template.reader';
import { Begin } from './signed';
import { NumberedText } from './numbered-text';
import { VersionTable } from './version-table';

interface TemplatePageProps {
  readonly template: ReadTemplate;
  readonly actor: Actor;
}

/** The template of one kind of letter: what holds, what is being written, and all versions. */
export const TemplatePage = ({ template, actor }: TemplatePageProps) => {
  const { kind, present, history } = template;
  const { title } = letterKinds[kind];
  return (
    <>
      <Breadcrumb items={[{ label: messages.title, href: TEMPLATES }]} current={title} />
      <Title preline="Vorlage">{title}</Title>
      <Text>
        {present ? (
          <>
            Es gilt Fassung {present.version}, <Begin day={present.validFrom} />.
          </>
        ) : (
          'Für dieses Schreiben gibt es noch keine Vorlage.'
        )}
      </Text>
      {may(actor, 'template.manage') && <Actions template={template} actor={actor} />}
      <Section title="Fassungen">
        <VersionTable template={template} versions={history} />
      </Section>
      {present && (
        <Section title={`Text der geltenden Fassung ${present.version}`}>
          <NumberedText text={present.text} />
        </Section>
      )}
    </>
  );
};

const Actions = ({ template: { kind, draft }, actor }: TemplatePageProps) => {
  const mayRelease = draft?.submittedAt && !draft.editorIds.includes(actor.personId);
  return (
    <>
      {draft?.submittedAt && !mayRelease && (
        <Alert title="Freigeben muss eine andere Person.">
          <Text>Sie haben an diesem Entwurf mitgeschrieben (Vier-Augen-Prinzip).</Text>
        </Alert>
      )}
      <ButtonRow>
        {mayRelease && <Button href={partHref(kind, 'release')}>Entwurf prüfen und freigeben</Button>}
        <Button href={partHref(kind, 'edit')} look={mayRelease ? 'secondary' : 'primary'}>
          {draft ? 'Entwurf bearbeiten' : 'Vorlage ändern'}
        </Button>
        {draft && (
          <Button href={partHref(kind, 'discard')} look="tertiary">
            {messages.discard.title}
          </Button>
        )}
      </ButtonRow>
    </>
  );
};
