import { procedureLawOn } from '../procedure-law';
import { citedOn } from '../provisions';
import { citedGround, revocationGrounds } from '../revocation-grounds';
import { citedReason } from '../revocation-reasons';
import type { RevocationLetter } from '../revocation-letter';
import { euro } from './award-money';
import { sampleAct, sampleDay, sampleReferred } from './matter';

export const sampleRevocation: RevocationLetter = {
  ...sampleAct,
  about: sampleReferred,
  ground: {
    ...citedGround(sampleDay, '§ 49 Abs. 3'),
    provision: citedReason(sampleDay, 'purpose').provision,
  },
  effect: 'Vergangenheit',
  extent: { granted: euro(90_000), scope: 'in Höhe von 12.000,00 €', remaining: euro(78_000) },
  parts: [
    { year: 2026, title: 'Titel für Investitionen', revoked: euro(12_000), remaining: euro(48_000) },
    { year: 2027, title: 'Titel für laufende Zwecke', revoked: euro(0), remaining: euro(30_000) },
  ],
  facts:
    'Der geförderte Testserver dient seit dem 01.06.2026 dem Archiv und nicht mehr dem Vorhaben. In der Anhörung hat die ' +
    'Empfängerin das bestätigt.',
  heard:
    'Mit Schreiben vom 07.09.2026 (Dokument 2026-000031-5) haben wir Ihnen Gelegenheit zur Äußerung gegeben ' +
    `(${citedOn(sampleDay, '§ 28 Abs. 1')}). Sie haben sich am 05.10.2026 geäußert.`,
  grounds: citedReason(sampleDay, 'purpose').requires,
  reliance:
    'Auf den Bestand des Bescheids durfte die Empfängerin insoweit nicht vertrauen: Die Zweckbindung stand ihr vor Augen.',
  discretion:
    'Das öffentliche Interesse an der zweckgerechten Verwendung überwiegt. Umstände, die eine andere Entscheidung nahelegen, ' +
    'sind weder vorgetragen noch ersichtlich.',
  discretionLaw: procedureLawOn(sampleDay).discretion,
  knownOn: '2026-10-05',
  afterYear: null,
  year: {
    until: {
      date: '2027-10-05',
      rule: '§ 48 Abs. 4 Satz 1, § 49 Abs. 2 Satz 2, Abs. 3 Satz 2 VwVfG',
      reckoning: 'Kenntnis der Tatsachen am 05.10.2026; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB).',
    },
    provision: citedOn(sampleDay, revocationGrounds['§ 49 Abs. 3'].year),
  },
  repayment: {
    sum: euro(12_000),
    dueOn: '2027-01-29',
    account: {
      holder: 'Musterkasse des Freistaats',
      iban: 'DE00 0000 0000 0000 0000 00',
      reference: 'Kassenzeichen 1702-000042',
    },
    provision: citedOn(sampleDay, '§ 49a Abs. 1'),
  },
  interest: {
    from: '2026-06-01',
    rate: 'jährlich fünf Prozentpunkten über dem Basiszinssatz',
    provision: citedOn(sampleDay, '§ 49a Abs. 3 Satz 1'),
  },
  interestWaived:
    'Für die Zeit vor dem 01.06.2026 werden keine Zinsen erhoben: Die Umstände hat die Empfängerin nicht zu vertreten.',
};

export const sparseRevocation: RevocationLetter = {
  ...sampleRevocation,
  ground: citedGround(sampleDay, '§ 49 Abs. 2'),
  effect: 'Zukunft',
  extent: { granted: euro(90_000), scope: 'vollständig', remaining: null },
  repayment: null,
  interest: null,
  interestWaived: null,
  grounds: null,
  parts: null,
  heard: null,
};
