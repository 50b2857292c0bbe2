import { DateField, Fieldset, type FormState, TextArea, TextField } from '@libs/web';
import type { ApplicationView } from '../application.view';
import { SUMMARY_LENGTH, TEXT_LENGTH } from '../forms/project.form';
import { ApplicationFrame, SectionFields } from './part-page';
import { partHref } from './way';

export function ProjectPage({ view, form }: { view: ApplicationView; form: FormState }) {
  const href = partHref(view.head.id, 'project');
  return (
    <ApplicationFrame view={view} form={form} title="Vorhaben" href={href}>
      <SectionFields action={href} form={form}>
        <TextField
          form={form}
          name="titel"
          label="Titel des Vorhabens"
          hint="Zum Beispiel: Einführung der E-Akte"
        />
        <TextArea
          form={form}
          name="kurzbeschreibung"
          label="Kurzbeschreibung"
          hint="Was wollen Sie tun? Diese Sätze stehen später im Bescheid."
          maxLength={SUMMARY_LENGTH}
        />
        <TextArea
          form={form}
          name="begruendung"
          label="Ziele und Begründung"
          hint="Was soll danach besser sein, und warum ist das Vorhaben notwendig?"
          rows={8}
          maxLength={TEXT_LENGTH}
        />
        <TextArea
          form={form}
          name="wirtschaftlichkeit"
          label="Wirtschaftlichkeit"
          hint="Welche Möglichkeiten haben Sie verglichen, und warum ist diese die wirtschaftlichste?"
          maxLength={TEXT_LENGTH}
        />
        <TextArea
          form={form}
          name="landesdienst"
          label="Vorhandene Dienste des Landes oder Einer-für-Alle-Dienste"
          hint="Gibt es einen Dienst für denselben Zweck? Wenn ja: welchen, und warum nutzen Sie ihn nicht? Wenn nein, schreiben Sie „keiner bekannt“."
          maxLength={TEXT_LENGTH}
        />
        <Fieldset
          legend="Durchführungszeitraum"
          hint="Für jedes Kalenderjahr darin planen Sie Ausgaben und Finanzierung."
        >
          <DateField form={form} name="von" label="Beginn" />
          <DateField form={form} name="bis" label="Ende" />
        </Fieldset>
        <DateField
          form={form}
          name="vertrag"
          label="Voraussichtlicher Abschluss des ersten Vertrags"
          hint="Schließen Sie keinen Vertrag, bevor der Bescheid vorliegt."
          optional
        />
        <TextArea
          form={form}
          name="partner"
          label="Partner, mit denen Sie zusammenarbeiten"
          hint="Ein Name je Zeile"
          rows={3}
          optional
        />
      </SectionFields>
    </ApplicationFrame>
  );
}
