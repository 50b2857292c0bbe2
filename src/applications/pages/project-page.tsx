import { askedBy } from '@libs/directive';
import { DateField, Fieldset, type FormState, TextArea, TextField } from '@libs/web';
import type { ApplicationView } from '../application.view';
import { SUMMARY_LENGTH, TEXT_LENGTH } from '../forms/project.form';
import { fieldsOf } from './notes';
import { ApplicationFrame, SectionFields } from './part-page';
import { partHref } from './way';

export function ProjectPage({ view, form }: { view: ApplicationView; form: FormState }) {
  const href = partHref(view.head.id, 'project');
  const field = fieldsOf(view, form, href);
  return (
    <ApplicationFrame view={view} form={form} title="Vorhaben" href={href}>
      <SectionFields action={href} form={form}>
        <TextField {...field('titel', 'Zum Beispiel: Einführung der E-Akte')} label="Titel des Vorhabens" />
        <TextArea
          {...field('kurzbeschreibung', 'Was wollen Sie tun? Diese Sätze stehen später im Bescheid.')}
          label="Kurzbeschreibung"
          maxLength={SUMMARY_LENGTH}
        />
        <TextArea
          {...field('begruendung', 'Was soll danach besser sein, und warum ist das Vorhaben notwendig?')}
          label="Ziele und Begründung"
          rows={8}
          maxLength={TEXT_LENGTH}
        />
        <TextArea
          {...field(
            'wirtschaftlichkeit',
            'Welche Möglichkeiten haben Sie verglichen, und warum ist diese die wirtschaftlichste?',
          )}
          label="Wirtschaftlichkeit"
          maxLength={TEXT_LENGTH}
        />
        <TextArea
          {...field(
            'landesdienst',
            'Gibt es einen Dienst für denselben Zweck? Wenn ja: welchen, und warum nutzen Sie ihn nicht? Wenn nein, schreiben Sie „keiner bekannt“.',
          )}
          label="Vorhandene Dienste des Landes oder Einer-für-Alle-Dienste"
          maxLength={TEXT_LENGTH}
        />
        <Fieldset
          legend="Durchführungszeitraum"
          hint="Für jedes Kalenderjahr darin planen Sie Ausgaben und Finanzierung."
        >
          <DateField {...field('von')} label="Beginn" />
          <DateField {...field('bis')} label="Ende" />
        </Fieldset>
        <DateField
          {...field('vertrag', 'Schließen Sie keinen Vertrag, bevor der Bescheid vorliegt.')}
          label="Voraussichtlicher Abschluss des ersten Vertrags"
          optional
        />
        <TextArea
          {...field('partner', partnersHint(view))}
          label={
            partnersCount(view)
              ? 'Weitere beteiligte Körperschaften'
              : 'Partner, mit denen Sie zusammenarbeiten'
          }
          rows={3}
          optional
        />
      </SectionFields>
    </ApplicationFrame>
  );
}

/** Whether the rules of the item depend on how many take part. */
const partnersCount = ({ item }: ApplicationView): boolean => askedBy(item).partners;

const partnersHint = (view: ApplicationView): string =>
  partnersCount(view)
    ? 'Ein Name je Zeile, ohne Sie selbst. Von ihrer Zahl hängt die Förderung ab.'
    : 'Ein Name je Zeile';
