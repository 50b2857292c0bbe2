import { demoPdf } from '../../src/demo/demo-pdf';
import type { Traveller } from './journey-traveller';

const UUID = '[0-9a-f-]{36}';
const states = ['submitted', 'in_review', 'returned', 'waiting', 'proposed', 'approved', 'refused'];

type Ids = Readonly<Record<string, string>>;

/** A draft of the first municipality in which every page has something to show; with its submitted application. */
export async function aDraft(traveller: Traveller): Promise<Ids> {
  await traveller.signInWith('Als Mika Muster anmelden');
  await traveller.open('/antraege');
  const own = await idIn(traveller, '/antraege/');
  await traveller.open('/antraege/neu');
  await traveller.enter({ gegenstand: 'a' });
  await traveller.press('Antrag beginnen');
  const draft = new RegExp(UUID).exec(traveller.page.url())![0];
  await traveller.open(`/antraege/${draft}/vorhaben`);
  await traveller.enter({ titel: 'Rechenzentrum im Verbund', von: '01.06.2020', bis: '31.12.2021' });
  await traveller.press('Speichern und weiter');
  await traveller.open(`/antraege/${draft}/ausgaben/neu`);
  await traveller.enter({ bezeichnung: 'Server', kategorie: 'purchase', foerderung: 'ja' });
  await traveller.enter({ 'betrag.2020': '120.000', 'betrag.2021': '1.234.567,89' });
  await traveller.press('Ausgabe speichern');
  const line = await idIn(traveller, `/antraege/${draft}/ausgaben/`);
  await traveller.open(`/antraege/${draft}/anlagen`);
  const datei = {
    name: 'Kostenberechnung_Rechenzentrum_Endfassung_2020-02-10.pdf',
    mimeType: 'application/pdf',
    buffer: await demoPdf(),
  };
  await traveller.enter({ art: 'cost_calculation', datei });
  await traveller.press('Hochladen');
  return { own, draft, line, file: await idIn(traveller, `/antraege/${draft}/anlagen/`) };
}

/** A case of the demo in each state, movements of its budget, and a mail. */
export async function idsOfCases(traveller: Traveller): Promise<Ids> {
  const ids: Record<string, string> = {};
  await traveller.signInWith('Als Paul Prüfgern anmelden');
  await traveller.open('/fristen?art=answer');
  ids.late = await idIn(traveller, '/vorgaenge/');
  ids.deadline = /fristen\/(\d+)\/verlaengerung/.exec(await traveller.page.content())![1]!;
  for (const state of states) {
    await traveller.open(`/vorgaenge?zustand=${state}`);
    ids[state] = await idIn(traveller, '/vorgaenge/');
  }
  await traveller.open('/vorgaenge?anliegen=early_start');
  ids.early = await idIn(traveller, '/vorgaenge/');
  ids.letterDraft = await aLetterDraft(traveller, ids.early);
  await traveller.open('/zustellung?ansicht=running');
  ids.act = new RegExp(`${UUID}/schreiben/${UUID}`).exec(await traveller.page.content())![0];
  await traveller.open('/stammdaten');
  ids.authority = await idIn(traveller, '/stammdaten/behoerde/');
  ids.function = await aWaitingFunction(traveller);
  await traveller.signInWith('Als Enno Entscheid anmelden');
  await traveller.open('/entscheidungen');
  ids.changing = new RegExp(`(${UUID})/bescheidaenderung`).exec(await traveller.page.content())![1]!;
  await traveller.signInWith('Als Hanna Haushalt anmelden');
  await traveller.open('/mittel/bewegungen?art=appropriation');
  ids.movement = await idIn(traveller, '/mittel/bewegungen/');
  await traveller.open('/mittel/bewegungen?zustand=waiting');
  ids.waitingMovement = await idIn(traveller, '/mittel/bewegungen/');
  ids.yearState = await aYearState(traveller);
  [ids.scenario, ids.application] = await anAppliedScenario(traveller);
  await traveller.signInWith('Als Bodo Betrieb anmelden');
  await traveller.open('/betrieb/mails');
  return { ...ids, mail: await idIn(traveller, '/betrieb/mails/') };
}

/** A letter that is written and not issued. */
async function aLetterDraft(traveller: Traveller, caseId: string): Promise<string> {
  await traveller.open(`/vorgaenge/${caseId}/schreiben/neu/zwischennachricht`);
  await traveller.enter({ 'inhalt.text': 'Wir prüfen Ihren Antrag noch.' });
  await traveller.press('Speichern und Vorschau');
  return new RegExp(`entwuerfe/(${UUID})`).exec(traveller.page.url())![1]!;
}

/** A scenario with all open cases, and the result of applying it. */
async function anAppliedScenario(traveller: Traveller): Promise<[string, string]> {
  await traveller.open('/szenarien/neu');
  await traveller.enter({ titel: 'Alle offenen Anträge', notiz: '' });
  await traveller.press('Anlegen und Vorgänge wählen');
  await traveller.press('Alle gezeigten übernehmen');
  await traveller.follow('Anwenden: Vorschläge vorbereiten');
  await traveller.press('Vorschläge vorbereiten');
  const [, scenario, application] = new RegExp(`(${UUID})/anwendung/(${UUID})`).exec(traveller.page.url())!;
  return [scenario!, application!];
}

/** A state of a budget year that waits for its release. */
async function aYearState(traveller: Traveller): Promise<string> {
  await traveller.open('/mittel/haushaltsjahre/stand?jahr=2023');
  await traveller.enter({ doppelt: 'ja', stand: 'planned', grund: 'Entwurf des Haushaltsplans' });
  await traveller.press('Stand erfassen');
  return new RegExp(UUID).exec(traveller.page.url())![0];
}

/** A version of the master data that waits for its release. */
async function aWaitingFunction(traveller: Traveller): Promise<string> {
  await traveller.signInWith('Als Enno Entscheid anmelden');
  await traveller.open('/stammdaten/zeichnung/neu');
  await traveller.enter({ gueltig: '01.01.2030', inhaber: 'head', stand: 'confirmed' });
  await traveller.enter({ funktion: 'Leitung des Kompetenzzentrums', quelle: 'Geschäftsverteilungsplan' });
  await traveller.press('Eintragen');
  return new RegExp(UUID).exec(traveller.page.url())![0];
}

/** The id in the first link below an address. */
async function idIn({ page }: Traveller, under: string): Promise<string> {
  const found = new RegExp(`href="${under}(${UUID})`).exec(await page.content());
  if (!found) throw new Error(`No link below ${under} on ${page.url()}`);
  return found[1]!;
}
