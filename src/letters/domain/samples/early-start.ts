import type { EarlyStartLetter, EarlyStartRefusalLetter } from '../early-start-letter';
import { procedureLawOn } from '../procedure-law';
import { citedOn } from '../provisions';
import { euro } from './award-money';
import { sampleAct, sampleDay } from './matter';

export const sampleEarlyStart: EarlyStartLetter = {
  ...sampleAct,
  from: '2026-12-01',
  validUntil: '2027-05-31',
  expenditure: [
    { label: 'Entwicklung der Schnittstelle', amount: euro(68_000) },
    { label: 'Anpassung des Fachverfahrens', amount: null },
  ],
  generalConditions: {
    title:
      'Allgemeine Nebenbestimmungen für Zuwendungen zur Projektförderung an Gebietskörperschaften und ' +
      'Zusammenschlüsse von Gebietskörperschaften (ANBest-Gk)',
  },
  provisions: { promise: citedOn(sampleDay, '§ 38'), reservation: citedOn(sampleDay, '§ 36 Abs. 2 Nr. 3') },
  reasons:
    'Der Hersteller stellt das bisherige Fachverfahren zum 30.06.2027 ein. Wird der Auftrag erst nach der Bewilligung ' +
    'erteilt, ist der Betrieb danach nicht gesichert. Die Gesamtfinanzierung ist nachvollziehbar dargelegt.',
};

export const sparseEarlyStart: EarlyStartLetter = { ...sampleEarlyStart, validUntil: null, expenditure: [] };

export const sampleEarlyStartRefusal: EarlyStartRefusalLetter = {
  ...sampleAct,
  from: '2026-12-01',
  beginning:
    'Als Beginn gilt der Abschluss eines Liefer- oder Leistungsvertrags, der dem Vorhaben zuzurechnen ist.',
  discretionLaw: procedureLawOn(sampleDay).discretion,
  reasons:
    'Ein sachlicher Grund, der keinen Aufschub zulässt, ist nicht dargelegt. Das bisherige Fachverfahren wird noch bis ' +
    'Ende 2028 gepflegt.',
};

export const sparseEarlyStartRefusal: EarlyStartRefusalLetter = { ...sampleEarlyStartRefusal, from: null };
