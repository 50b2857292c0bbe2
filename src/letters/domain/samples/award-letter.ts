import { Temporal } from 'temporal-polyfill';
import type { AwardLetter } from '../award-letter';
import { citedLawOn } from '../procedure-law';
import { euro, sampleMoney } from './award-money';
import { sampleFrame } from './frame';

/** An invented award with every optional clause, for previews of the template and for tests. */
export const sampleAward: AwardLetter = {
  ...sampleFrame,
  signatory: { name: 'Dr. Petra Probe', function: 'Leiterin des Kompetenzzentrums' },
  law: citedLawOn(Temporal.PlainDate.from(sampleFrame.date)),
  legalBasis: '§§ 23 und 44 der Thüringer Landeshaushaltsordnung (ThürLHO)',
  directive: {
    title: 'Richtlinie zur Förderung des kommunalen E-Government',
    version: 'Fassung vom 01.07.2024',
    citation: 'Fundstelle nach Angabe der Bewilligungsbehörde',
  },
  application: {
    date: '2026-08-14',
    amount: euro(96_000),
    documents: ['Projektbeschreibung vom 12.08.2026', 'Angebot der Muster-IT GmbH vom 03.08.2026'],
  },
  project: {
    title: 'Schnittstelle zwischen Dokumentenmanagement und Fachverfahren (Ausbaustufe 2)',
    purpose:
      'Gefördert wird die Entwicklung und Einführung einer standardisierten Schnittstelle, die Anträge aus dem ' +
      'Online-Dienst ohne Medienbruch in das Fachverfahren und die elektronische Akte überträgt.',
    from: '2026-12-01',
    to: '2028-06-30',
    commitments: [
      {
        item: 'Schnittstellensoftware und Dokumentation',
        until: '2033-06-30',
        afterwards: 'freie Verwendung',
      },
      {
        item: 'Server für den Testbetrieb',
        until: '2031-06-30',
        afterwards: 'Wertausgleich bei Veräußerung',
      },
    ],
    inventoryAbove: euro(800),
  },
  financing: {
    type: 'Anteilfinanzierung',
    form: 'nicht rückzahlbarer Zuschuss',
    fixed: false,
    measure:
      'Die Zuwendung beträgt 80 % der zuwendungsfähigen Ausgaben von 112.500,00 €, abgerundet auf volle Euro, höchstens ' +
      'jedoch den bewilligten Betrag.',
    recalculation:
      'Sinken die zuwendungsfähigen Ausgaben oder kommen weitere Mittel zu ihrer Deckung hinzu, verringert sich die ' +
      'Zuwendung anteilig. Änderungen bis zu 500,00 € bleiben unberücksichtigt (Nr. 2.2 ANBest-Gk).',
    eligible: euro(112_500),
    total: euro(118_400),
    grant: euro(90_000),
    delimitation:
      'Nicht zuwendungsfähig sind Ausgaben für laufende Wartung nach dem Ende des Bewilligungszeitraums, ' +
      'eigenes Personal und Skonti, die nicht in Anspruch genommen wurden.',
  },
  ...sampleMoney,
  trace: [
    {
      text: 'Gesamtausgaben 118.400,00 €, davon zuwendungsfähig 112.500,00 €',
      paragraph: 'Nr. 5.3 der Richtlinie',
      amount: euro(112_500),
    },
    { text: 'Zuschlag für Zusammenarbeit: 80 %', paragraph: 'Nr. 5.4 der Richtlinie', amount: null },
    {
      text: '80 % von 112.500,00 € = 90.000,00 €',
      paragraph: 'Nr. 5.2 der Richtlinie',
      amount: euro(90_000),
    },
    { text: 'Abgerundet auf volle Euro', paragraph: 'Nr. 5.5 der Richtlinie', amount: euro(90_000) },
  ],
  consent: {
    date: '2026-11-12',
    reference: 'H 1200-7/26',
    above: '75 %',
    paragraph: 'Nr. 5.6 der Richtlinie',
  },
  generalConditions: {
    title:
      'Allgemeine Nebenbestimmungen für Zuwendungen zur Projektförderung an Gebietskörperschaften (ANBest-Gk)',
    version: 'Muster 2026',
    access: 'Den vollständigen Wortlaut senden wir Ihnen auf Anforderung unverzüglich und kostenfrei zu.',
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    overrunPercent: 20,
  },
  conditions: [
    {
      title: 'Schnittstelle',
      titled: true,
      text: 'Die Schnittstelle ist offen zu dokumentieren; andere Kommunen dürfen sie unentgeltlich nachnutzen.',
    },
    {
      title: 'Informationssicherheit',
      titled: true,
      text: 'Vor dem Produktivbetrieb ist ein Sicherheitskonzept vorzulegen.',
    },
    { title: 'Auflage', titled: false, text: 'Über den Fortgang ist zum 31.12.2027 zu berichten.' },
    {
      title: 'Hinweis auf die Förderung',
      titled: true,
      text: 'Bei Veröffentlichungen ist auf die Förderung durch den Freistaat hinzuweisen.',
    },
  ],
  payout: {
    method:
      'Rufen Sie die Zuwendung nur insoweit und nicht eher ab, als Sie sie innerhalb von zwei Monaten nach der Auszahlung ' +
      'für fällige Zahlungen benötigen.',
    lastRequest: '2028-05-31',
    retentionPercent: 10,
    onlyWhenFinal: true,
    rules: ['Ein Mittelabruf muss mindestens 1.000,00 € betragen.'],
  },
  proof: {
    due: '2029-06-30',
    form: 'Der Nachweis besteht aus einem Sachbericht und einem zahlenmäßigen Nachweis in der Gliederung des Finanzierungsplans.',
    authority: 'Musterministerium für Digitales, Kompetenzzentrum Verwaltung 4.0',
    rules: ['Das Rechnungsprüfungsamt muss den Nachweis vorher prüfen.'],
    keepFor: '5 Jahre',
  },
  revocation: [
    'wenn Haushaltsmittel nicht im vorgesehenen Umfang zur Verfügung stehen,',
    'wenn der Zuwendungszweck nicht mehr erreicht werden kann,',
    'wenn die Gesamtfinanzierung nicht mehr gesichert ist.',
  ],
  audit: ['die Bewilligungsbehörde', 'der Rechnungshof des Landes', 'die örtliche Rechnungsprüfung'],
  publication:
    'Angaben zu Empfänger, Vorhaben und Höhe der Zuwendung können veröffentlicht werden. Hinweise zum Datenschutz ' +
    'finden Sie im Förderportal.',
  subsidyFacts:
    'Die Angaben zu Empfänger, Vorhaben und Finanzierung sind subventionserheblich im Sinne des § 264 des Strafgesetzbuchs.',
  refusal: {
    amount: euro(6_000),
    reason:
      'Die Wartung ab Juli 2028 liegt außerhalb des Bewilligungszeitraums und ist deshalb nicht zuwendungsfähig.',
  },
  reasons:
    'Das Vorhaben entspricht dem Förderzweck der Richtlinie. Das erhebliche Interesse des Landes ergibt sich daraus, dass ' +
    'die Schnittstelle von anderen Kommunen nachgenutzt werden kann.\n\nIn Ausübung des pflichtgemäßen Ermessens war zu ' +
    'berücksichtigen, dass die Antragstellerin erstmals gefördert wird und die Gesamtfinanzierung gesichert ist.',
  remedy: {
    court: 'Verwaltungsgericht Musterstadt',
    address: ['Gerichtsweg 3', '99999 Musterstadt'],
    period: 'eines Monats',
    form: 'Die Klage ist schriftlich, elektronisch oder zur Niederschrift der Geschäftsstelle zu erheben.',
  },
  notice: { text: 'Dieser Bescheid wird durch Bereitstellung zum Abruf im Förderportal bekannt gegeben.' },
  assumptions: [
    {
      field: 'generalConditions.version',
      value: 'Muster 2026',
      responsible: { name: 'Dr. Petra Probe', function: 'Leiterin des Kompetenzzentrums' },
      reason: 'Landesfassung liegt noch nicht vor; der Text des Bundes dient als Muster.',
    },
    {
      field: 'remedy.address',
      value: 'Gerichtsweg 3, 99999 Musterstadt',
      responsible: { name: 'Dr. Petra Probe', function: 'Leiterin des Kompetenzzentrums' },
      reason: 'Anschrift des Gerichts noch nicht bestätigt.',
    },
  ],
};

/** The same without any optional clause. */
export const sparseAward: AwardLetter = {
  ...sampleAward,
  application: { ...sampleAward.application, documents: [] },
  project: { ...sampleAward.project, commitments: [], inventoryAbove: null },
  consent: null,
  generalConditions: { ...sampleAward.generalConditions, sha256: null, overrunPercent: null },
  conditions: [],
  payout: {
    ...sampleAward.payout,
    lastRequest: null,
    retentionPercent: null,
    onlyWhenFinal: false,
    rules: [],
  },
  proof: { ...sampleAward.proof, rules: [], keepFor: null },
  subsidyFacts: null,
  refusal: null,
  assumptions: [],
};
