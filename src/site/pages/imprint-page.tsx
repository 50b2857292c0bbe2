import { DescriptionList, Section, Text, Title } from '@libs/web';
import { DraftNotice, ToComplete } from './to-complete';

const operator = [
  'Anbieter',
  'Anschrift',
  'Vertreten durch',
  'Telefon',
  'E-Mail',
  'Umsatzsteuer-Identifikationsnummer, wenn vorhanden',
  'Zuständige Aufsichtsbehörde',
];

/** Provider identification under § 5 DDG. */
export const ImprintPage = () => (
  <>
    <Title>Impressum</Title>
    <DraftNotice />
    <Section title="Angaben nach § 5 DDG">
      <DescriptionList items={operator.map((key) => ({ key, value: <ToComplete /> }))} />
    </Section>
    <Section title="Schriften und Gestaltung">
      <Text>
        Gestaltung nach dem KERN UX-Standard für die deutsche Verwaltung. Schrift: Fira Sans, SIL Open Font
        License 1.1. Beides liegt auf dem Server der Anwendung.
      </Text>
    </Section>
  </>
);
