import { procedureLawOn } from '../procedure-law';
import type { RefusalLetter } from '../refusal-letter';
import { euro } from './award-money';
import { sampleAct, sampleDay } from './matter';

export const sampleRefusal: RefusalLetter = {
  ...sampleAct,
  requested: euro(96_000),
  facts:
    'Die Antragstellerin möchte eine Schnittstelle zwischen Dokumentenmanagement und Fachverfahren entwickeln lassen. Die ' +
    'Gesamtausgaben betragen 118.400,00 €.',
  grounds:
    'Das Vorhaben erfüllt die Voraussetzungen der Richtlinie (Nr. 4). Die Ausgaben für Wartung sind nicht zuwendungsfähig (Nr. 5.3).',
  discretion:
    'Die Haushaltsmittel reichen nicht für alle Anträge. Nach den veröffentlichten Auswahlkriterien steht der Antrag auf Platz ' +
    '31 von 40; gefördert werden konnten die Plätze 1 bis 24.',
  discretionLaw: procedureLawOn(sampleDay).discretion,
  alternatives:
    'Sie können den Antrag im nächsten Förderaufruf erneut stellen. Für Schulungen kann schon jetzt ein eigener Antrag gestellt werden.',
  costDecision: 'Für diesen Bescheid werden keine Verwaltungskosten erhoben.',
};

export const sparseRefusal: RefusalLetter = {
  ...sampleRefusal,
  grounds: null,
  discretion: null,
  alternatives: null,
};
