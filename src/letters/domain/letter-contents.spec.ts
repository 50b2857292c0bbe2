import { compose, type LetterModel } from '@libs/letters-pdf';
import { builtLetters, type MatterKind } from '../testing/built-letters';
import { letterTemplate } from '../testing/inputs';
import { aMatter, aSigning } from '../testing/matter';
import { letterKinds } from './letter-kinds';
import { textOf } from './samples/letter-text';

const issued = { documentId: 'FW-2026-000009-ABCDEF', verifyUrl: null, createdAt: '2026-11-23T08:30:00Z' };
const { signatory } = aSigning();

const models = Object.fromEntries(
  Object.entries(builtLetters).map(([kind, data]) => [
    kind,
    compose(letterTemplate(letterKinds[kind as MatterKind].template), { ...data, ...issued }),
  ]),
) as Record<MatterKind, LetterModel>;

const recipient =
  'Stadt Musterhausen (amtlicher Gemeindeschlüssel 16071999), vertreten durch die Bürgermeisterin Frau Erika Beispiel';
const remedy = ['eines Monats', 'Verwaltungsgericht Weimar, Jenaer Straße 2a, 99425 Weimar'];

/** What each letter has to say. */
const contents: Readonly<Record<MatterKind, readonly string[]>> = {
  request: [
    recipient,
    'Ausgabenplan: Bitte legen Sie',
    'Welche Dienste des Landes',
    '§ 26 Abs. 2 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG',
    'bis zum 09.03.2020',
    'die Frist von 4 Wochen endet',
    'entscheiden wir nach den Unterlagen',
    'Beantworten Sie die Punkte in Förderwerk',
    'bitten Sie uns vor dem Ende der Frist um eine Verlängerung',
  ],
  interim: [
    recipient,
    'Die Mittel sind vergeben.',
    'Platz 4 von 9 der Warteliste. Es zählt der Tag des Eingangs.',
    'Der Platz ist keine Zusage.',
    'bis zum 26.02.2027 zu entscheiden',
    'keine Bewilligung und keine Zusicherung',
  ],
  early_start: [
    recipient,
    'Online-Anträge für das Bauamt',
    'ab dem 01.12.2026',
    'gilt bis zum 31.05.2027',
    'Entwicklung der Schnittstelle (68.000,00 €)',
    'keine Bewilligung und keine Zusicherung (§ 38 VwVfG',
    'Risiko der Finanzierung allein',
    'ANBest-Gk',
    'Vorschriften über die Vergabe',
    'zu widerrufen (§ 36 Abs. 2 Nr. 3 VwVfG',
    ...remedy,
  ],
  early_start_refusal: [
    recipient,
    'Ein sachlicher Grund ist nicht dargelegt.',
    'Als Beginn gilt der Abschluss',
    'Beginn kann eine Förderung ausschließen',
    'Über Ihren Antrag auf eine Zuwendung ist damit nicht entschieden',
    ...remedy,
  ],
  hearing: [
    recipient,
    'einen Bescheid ganz oder zum Teil zu widerrufen',
    'FW-2020-000001-ABCDEF',
    'Der Server dient dem Archiv.',
    '§ 49 Abs. 3 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG',
    '12.000,00 € erstatten (§ 49a Abs. 1 VwVfG',
    'ab dem 01.06.2026 mit jährlich fünf Prozentpunkten',
    'bis zum 09.03.2020',
    'die Frist von 4 Wochen endet',
    'Akten des Verfahrens einsehen',
    '§ 29 VwVfG',
    'nach Lage der Akten',
  ],
  refusal: [
    recipient,
    'wird abgelehnt',
    '96.000,00 €',
    'Beantragt ist eine Schnittstelle.',
    '§§ 23 und 44 ThürLHO',
    'Förderrichtlinie',
    'Nr. 4 der Richtlinie',
    '§ 40 VwVfG',
    'Platz 31 von 40',
    'erneut einen Antrag',
    'keine Verwaltungskosten',
    ...remedy,
  ],
  amendment: [
    'Zuwendungsbescheid vom 03.02.2020, Dokument FW-2020-000001-ABCDEF',
    'in der Fassung des Bescheids vom 01.03.2021 (Änderungsbescheid, Dokument FW-2021-000007-ABCDEF).',
    recipient,
    'Bewilligungszeitraum bis 30.06.2021 bis 31.12.2021',
    'Vorlage des Verwendungsnachweises 30.06.2022 31.12.2022',
    'Ende der Zweckbindung 30.06.2026 31.12.2026',
    '2020 40.000,00 € 25.000,00 €',
    '2027 0,00 € 20.000,00 €',
    'Bewilligt sind danach 45.000,00 €',
    'Wartung Laufender Betrieb 2.400,00 € 0,00 €',
    'Summe 62.400,00 € 60.000,00 €',
    '2020 50.000,00 € 25.000,00 € 0,00 € 0,00 € 25.000,00 €',
    '2027 0,00 € -20.000,00 € 0,00 € 0,00 € 20.000,00 €',
    'Summe 62.400,00 € 17.400,00 € 0,00 € 0,00 € 45.000,00 €',
    'Negative Eigenmittel bedeuten',
    '2020 Titel für Investitionen Haushaltsmittel 25.000,00 €',
    '2027 Titel für Investitionen Verpflichtungsermächtigung 20.000,00 €',
    'Im Übrigen gilt der geänderte Bescheid unverändert weiter',
    'Antrag auf Änderung abgelehnt: Bis 2029',
    'Die Lieferung verzögert sich.',
    '§ 49 Abs. 2 VwVfG',
    ...remedy,
  ],
  revocation: [
    recipient,
    'Der Zuwendungsbescheid vom 03.02.2020 (Dokument FW-2020-000001-ABCDEF) über 90.000,00 €',
    'in Höhe von 12.000,00 € mit Wirkung für die Vergangenheit widerrufen',
    'Bewilligt bleiben 78.000,00 €',
    'Der Server dient dem Archiv.',
    'Rechtsgrundlage ist § 49 Abs. 3 Satz 1 Nr. 1 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG. Danach kann',
    'Titel für Investitionen',
    'Mit Schreiben vom 07.09.2026 (Dokument 2026-000031-5)',
    'Auf den Bestand durfte niemand vertrauen.',
    'Das öffentliche Interesse überwiegt.',
    'seit dem 05.10.2026',
    'Die Frist endet am 05.10.2027',
    '12.000,00 € sind zu erstatten',
    '29.01.2027',
    'DE00 0000',
    'Kassenzeichen 42',
    'ab dem 01.06.2026 mit jährlich fünf Prozentpunkten über dem Basiszinssatz',
    '§ 49a Abs. 3 Satz 1 VwVfG',
    ...remedy,
  ],
  correction: [
    recipient,
    '§ 42 VwVfG',
    'FW-2020-000001-ABCDEF',
    'Abschnitt 1.2 2062 2026',
    'steht im Antrag',
  ],
  waiver: [
    recipient,
    'EGOV-2020-0001',
    'Zuwendungsbescheid vom 03.02.2020',
    'freiwillig',
    'verzichten auf die Einlegung von Rechtsbehelfen',
    'Unterschrift der vertretungsberechtigten Person',
    'Ort, Datum',
  ],
  waiver_declaration: [
    recipient,
    'Stadt Musterhausen verzichtet auf Rechtsbehelfe gegen den Bescheid.',
    'Erklärt für Stadt Musterhausen',
    'Erklärt von Erika Beispiel',
    'Rolle in Förderwerk Vertretungsberechtigung',
    'Zeitpunkt 23.11.2026, 09:15 Uhr',
    'Zuwendungsbescheid vom 03.02.2020',
    'FW-2020-000001-ABCDEF',
    'abababab',
  ],
  reminder: [
    recipient,
    '30.10.2026',
    'Verwendungsnachweis vorlegen',
    '24 Tage',
    'Sachbericht',
    'bis zum 09.03.2020',
    '§ 49 Abs. 3 Satz 1 Nr. 2',
    'max.mustermann@staat.example',
  ],
  check_note: [
    'Stadt Musterhausen',
    'Wahl der Finanzierungsart',
    'Richtig gewählt. Nr. 3.3 VV Erfüllt Nr. 5.1.',
    'Software für Online-Anträge Lizenzen 100,00 € 90,00 € Skonto',
    'Summe 300,00 € 270,00 €',
    'Summe 11 15',
    'Keine Beihilfe.',
    'Bewilligung vorgeschlagen.',
    'Geprüft Max Mustermann 16.11.2026, 10:12 Uhr',
  ],
  calculation: [
    directiveTitleOf(aMatter()),
    'Höchstbetrag 50.000,00 €',
    'angenommen',
    'Zuwendung nach der Richtlinie',
    'Angenommene Regeln',
    'Für sie steht ein: Dr. Petra Probe, 10.02.2020, 09:30 Uhr. Begründung: Mit dem Ministerium abgestimmt.',
    '2020 investiv',
    'Änderungsbescheid 03.02.2020 FW-2020-000001-ABCDEF 36.000,00 € 4.000,00 €',
  ],
};

function directiveTitleOf({ directive }: ReturnType<typeof aMatter>): string {
  return `Förderrichtlinie ${directive.shortTitle}, Fassung ${directive.version}`;
}

describe.each(Object.keys(builtLetters) as MatterKind[])('%s', (kind) => {
  const text = textOf(models[kind]);

  it.each(contents[kind])('says “%s”', (phrase) => expect(text).toContain(phrase));

  it('instructs about a remedy exactly where it is an act', () =>
    expect(text.includes('Rechtsbehelfsbelehrung')).toBe(letterKinds[kind].act));

  it('is signed exactly where somebody answers for it', () =>
    expect(models[kind].signature?.name ?? null).toBe(
      'signatory' in builtLetters[kind] ? signatory.name : null,
    ));
});

it('addresses what stays in the file to the file', () => {
  for (const kind of ['check_note', 'calculation'] as const)
    expect(models[kind].address).toContain('Zur Akte EGOV-2020-0001');
});
