import { Checkbox, type FormState, Text } from '@libs/web';
import type { ApplicationView } from '../application.view';
import { ApplicationFrame, SectionFields } from './part-page';
import { partHref } from './way';

export function DeclarationsPage({ view, form }: { view: ApplicationView; form: FormState }) {
  const href = partHref(view.head.id, 'declarations');
  const { value: declarations, paragraph } = view.item.rules.declarations;
  return (
    <ApplicationFrame view={view} form={form} title="Erklärungen" href={href}>
      <Text>
        Kreuzen Sie an, was Sie erklären. Verbindlich wird es, wenn die vertretungsberechtigte Person den
        Antrag einreicht. ({paragraph})
      </Text>
      <SectionFields action={href} form={form}>
        {declarations.map(({ id, text, required }) => (
          <Checkbox form={form} name={`erklaerung.${id}`} label={text} optional={!required} />
        ))}
      </SectionFields>
    </ApplicationFrame>
  );
}
