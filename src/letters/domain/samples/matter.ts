import { Temporal } from 'temporal-polyfill';
import type { ActLetter } from '../act';
import type { MatterLetter } from '../matter';
import { citedLawOn, procedureLawOn } from '../procedure-law';
import type { RefersTo } from '../referred';
import { sampleFrame } from './frame';

export const sampleDay = Temporal.PlainDate.from(sampleFrame.date);

/** The invented matter that the sample letters are about. */
export const sampleMatter: MatterLetter = {
  ...sampleFrame,
  law: citedLawOn(sampleDay),
  legalBasis: '§§ 23 und 44 der Thüringer Landeshaushaltsordnung (ThürLHO)',
  directive: {
    title: 'Richtlinie zur Förderung des kommunalen E-Government',
    version: 'Fassung vom 01.07.2024',
    citation: 'Fundstelle nach Angabe der Bewilligungsbehörde',
  },
  application: { date: '2026-08-14' },
  project: { title: 'Schnittstelle zwischen Dokumentenmanagement und Fachverfahren (Ausbaustufe 2)' },
};

export const caseworker = { name: 'Max Mustermann', function: 'Sachbearbeiter' };
const head = { name: 'Dr. Petra Probe', function: 'Leiterin des Kompetenzzentrums' };

export const sampleAct: ActLetter = {
  ...sampleMatter,
  signatory: head,
  remedy: {
    court: 'Verwaltungsgericht Musterstadt',
    address: ['Gerichtsweg 3', '99999 Musterstadt'],
    period: 'eines Monats',
    form: procedureLawOn(sampleDay).action,
  },
  notice: {
    text:
      'Dieser Bescheid wird mit Ihrer Einwilligung dadurch bekannt gegeben, dass Sie ihn in Förderwerk abrufen. Er gilt am ' +
      'Tag nach dem Abruf als bekannt gegeben (§ 41 Abs. 2a VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG).',
  },
  assumptions: [
    {
      field: 'remedy.address',
      value: 'Gerichtsweg 3, 99999 Musterstadt',
      responsible: head,
      reason: 'Anschrift des Gerichts noch nicht bestätigt.',
    },
  ],
};

export const sampleReferred: RefersTo = {
  documentId: 'D-2026-000098',
  title: 'Zuwendungsbescheid',
  date: '2026-09-21',
};

/** As the legal calendar reckons it. */
export const sampleUntil = {
  date: '2026-12-21',
  rule: '§ 31 Abs. 2 VwVfG',
  reckoning:
    'Absendung am 22.11.2026; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB). Die Frist von 4 Wochen endet am Sonntag, ' +
    '20.12.2026 (§ 188 Abs. 2 BGB). Wegen Sonntag verschoben auf den nächsten Werktag: Montag, 21.12.2026 ' +
    '(§ 31 Abs. 3 Satz 1 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG).',
};
