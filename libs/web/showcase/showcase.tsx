import { Title } from '../components/headings';
import { Panel } from '../components/panel';
import { Text } from '../components/text';
import { Breadcrumb } from '../components/way';
import { DataExamples } from './data-examples';
import { FormExamples } from './form-examples';
import { TextExamples } from './text-examples';

/** Every component in its normal and its faulty state; the page the accessibility test walks over. */
export const ShowcasePage = () => (
  <>
    <Breadcrumb items={[{ label: 'Startseite', href: '/' }]} current="Bausteine" />
    <Title preline="Gestaltung" subline="Nach dem Standard KERN, ohne JavaScript benutzbar">
      Bausteine dieser Anwendung
    </Title>
    <Text size="large">
      Aus diesen Teilen sind alle Seiten gebaut. Die gezeigten Personen, Orte und Beträge sind erfunden.
    </Text>
    <Panel level={2} title="Ihr Antrag ist eingegangen" reference="2026-0012">
      <Text>Sie erhalten eine Eingangsbestätigung. Wir melden uns, sobald die Prüfung beginnt.</Text>
    </Panel>
    <TextExamples />
    <FormExamples />
    <DataExamples />
  </>
);
