import type { HearingLetter } from '../hearing-letter';
import { citedOn } from '../provisions';
import { citedGround } from '../revocation-grounds';
import { euro } from './award-money';
import { caseworker, sampleDay, sampleMatter, sampleReferred, sampleUntil } from './matter';

export const sampleHearing: HearingLetter = {
  ...sampleMatter,
  intention: 'einen Bescheid ganz oder zum Teil zu widerrufen',
  about: sampleReferred,
  ground: citedGround(sampleDay, '§ 49 Abs. 3'),
  decision: 'Der Bescheid soll in Höhe von 12.000,00 € mit Wirkung für die Vergangenheit widerrufen werden.',
  facts:
    'Der Testserver wurde am 02.03.2027 geliefert und bezahlt. Nach dem Sachbericht dient er seit dem 01.06.2027 dem ' +
    'Archiv und nicht mehr dem geförderten Vorhaben.',
  sum: euro(12_000),
  interestFrom: '2027-06-01',
  until: sampleUntil,
  provisions: {
    hearing: citedOn(sampleDay, '§ 28 Abs. 1'),
    inspection: citedOn(sampleDay, '§ 29'),
    repayment: citedOn(sampleDay, '§ 49a Abs. 1'),
    interest: citedOn(sampleDay, '§ 49a Abs. 3 Satz 1'),
    extension: citedOn(sampleDay, '§ 31 Abs. 7'),
  },
  signatory: caseworker,
};

export const sparseHearing: HearingLetter = {
  ...sampleHearing,
  intention: 'Ihren Antrag vom 14.08.2026 ganz oder zum Teil abzulehnen',
  about: null,
  ground: null,
  decision: 'Die Ausgaben für den laufenden Betrieb sollen nicht gefördert werden.',
  facts: 'Nach dem Ausgabenplan entfallen alle Ausgaben auf den laufenden Betrieb.',
  sum: null,
  interestFrom: null,
};
