import { Checkbox, type FormState, List, Section, Text } from '@libs/web';
import type { ApplicationView } from '../application.view';
import { declarationsFor, type NeededPaper } from '../domain/papers';
import { fieldsOf } from './notes';
import { ApplicationFrame, SectionFields } from './part-page';
import { partHref } from './way';

export function DeclarationsPage({ view, form }: { view: ApplicationView; form: FormState }) {
  const href = partHref(view.head.id, 'declarations');
  const field = fieldsOf(view, form, href);
  const { rules } = view.item;
  const declarations = declarationsFor(rules, view.assessment.facts);
  return (
    <ApplicationFrame view={view} form={form} title="Erklärungen" href={href}>
      <Text>
        Kreuzen Sie an, was Sie erklären. Verbindlich wird es, wenn die vertretungsberechtigte Person den
        Antrag einreicht. ({rules.declarations.paragraph})
      </Text>
      <SectionFields action={href} form={form}>
        {declarations
          .filter(({ need }) => need !== 'idle')
          .map(({ id, text, need, under }) => (
            <Checkbox
              {...field(`erklaerung.${id}`, under && `Nötig ${under}`)}
              label={text}
              optional={need === 'optional'}
            />
          ))}
      </SectionFields>
      <NotNeeded declarations={declarations.filter(({ need }) => need === 'idle')} />
    </ApplicationFrame>
  );
}

const NotNeeded = ({ declarations }: { declarations: readonly NeededPaper[] }) =>
  declarations.length === 0 ? null : (
    <Section title="Nicht erforderlich">
      <List items={declarations.map(({ text, under }) => `${text} (nur ${under})`)} />
    </Section>
  );
