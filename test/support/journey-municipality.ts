import { demoPdf } from '../../src/demo/demo-pdf';
import { errors, type Notes, readPdf, type Scene } from './journey-scene';
import type { Traveller } from './journey-traveller';

export const TITLE = 'Online-Antragsverfahren für Spielplatzpatenschaften';

/** Step 1: the municipality writes its application and submits it. */
export const scenesOfMunicipality: readonly Scene[] = [
  ['the municipality sees its applications and what is due', seeWhatIsDue],
  ['begins an application and says who applies', begin],
  ['is told that the end lies before the beginning, and keeps what it typed', describeProject],
  ['plans its costs, with a word in place of an amount at first', planCosts],
  ['is told what the plan of its funds lacks', planFunds],
  ['makes its declarations', declare],
  ['hands in files', attach],
  ['checks its answers and finds what is missing', check],
  ['submits and gets a number and a receipt', submit],
];

async function seeWhatIsDue(traveller: Traveller): Promise<void> {
  await traveller.signInAs('Kommune', 1);
  const text = await traveller.text();
  expect(text).toContain('Was ist zu tun?');
  expect(text).toContain('Verwendungsnachweis vorlegen');
  await traveller.picture('02-antraege');
}

async function begin(traveller: Traveller): Promise<void> {
  await traveller.follow('Neuer Antrag');
  await traveller.press('Antrag beginnen');
  expect(await errors(traveller)).toEqual([expect.stringContaining('Wählen Sie einen Gegenstand')]);
  await traveller.enter({ gegenstand: 'b' });
  await traveller.press('Antrag beginnen');
  await traveller.picture('03-antrag-abschnitte');

  await traveller.follow('Antragsteller');
  expect(await traveller.text()).toContain('amtlichen Gemeindeverzeichnis');
  await traveller.enter({
    ...{ strasse: 'Musterstraße 1', plz: '98693', ort: 'Musterstadt' },
    ...{ vertretung: 'Vera Vorbild', funktion: 'Bürgermeisterin' },
    ...{ ansprechperson: 'Mika Muster', telefon: '0000 000000', email: 'mika@kommune.example' },
    ...{ iban: 'DE89 3704 0044 0532 0130 01', kontoinhaber: 'Stadtkasse Musterstadt' },
    ...{ vorsteuer: 'nein', haushaltssicherung: 'nein', rpa: 'nein' },
  });
  await traveller.press('Speichern und weiter');
  expect(await errors(traveller)).toEqual([expect.stringContaining('Die IBAN stimmt nicht')]);
  expect(await traveller.valueOf('kontoinhaber')).toBe('Stadtkasse Musterstadt');
  await traveller.enter({ iban: 'DE89 3704 0044 0532 0130 00' });
  await traveller.press('Speichern und weiter');
}

async function describeProject(traveller: Traveller): Promise<void> {
  await traveller.enter({
    titel: TITLE,
    kurzbeschreibung: 'Patenschaften für Spielplätze lassen sich online beantragen und verwalten.',
    begruendung: 'Heute gehen die Anträge auf Papier ein und werden dreimal abgeschrieben.',
    wirtschaftlichkeit: 'Verglichen wurden Kauf und Miete; der Kauf ist über fünf Jahre günstiger.',
    landesdienst: 'keiner bekannt',
    von: '01.06.2020',
    bis: '30.06.2019',
  });
  await traveller.press('Speichern und weiter');
  expect(await errors(traveller)).toEqual(['Das Ende liegt vor dem Beginn.']);
  expect(await traveller.valueOf('titel')).toBe(TITLE);
  expect(await traveller.valueOf('bis')).toBe('30.06.2019');
  await traveller.picture('04-hinweis-auf-fehler');
  await traveller.enter({ bis: '30.06.2021' });
  await traveller.press('Speichern und weiter');
}

async function planCosts(traveller: Traveller): Promise<void> {
  await traveller.follow('Ausgabe hinzufügen');
  await traveller.enter({ bezeichnung: 'Fachsoftware', kategorie: 'purchase', foerderung: 'ja' });
  await traveller.enter({ 'betrag.2020': 'abc', 'betrag.2021': '10.000' });
  await traveller.press('Ausgabe speichern');
  expect(await errors(traveller)).toEqual([expect.stringContaining('Betrag wie 12.345,67')]);
  expect(await traveller.valueOf('betrag.2020')).toBe('abc');
  expect(await traveller.valueOf('betrag.2021')).toBe('10.000');
  await traveller.enter({ 'betrag.2020': '40.000' });
  await traveller.press('Ausgabe speichern');

  await traveller.follow('Ausgabe hinzufügen');
  await traveller.enter({ bezeichnung: 'Einführung', kategorie: 'service', foerderung: 'ja' });
  await traveller.enter({ 'betrag.2020': '20.000', 'betrag.2021': '10.000,00' });
  await traveller.press('Ausgabe speichern');
  expect(await traveller.text()).toMatch(/80\.000,00\s€/);
  await traveller.follow('Weiter zum Finanzierungsplan');
}

async function planFunds(traveller: Traveller): Promise<void> {
  await traveller.enter({ 'eigen.2020': '10.000', 'beantragt.2020': '48.000' });
  await traveller.enter({ 'eigen.2021': '4.000', 'beantragt.2021': '16.000' });
  await traveller.press('Speichern');
  await traveller.follow('Finanzierungsplan');
  expect(await traveller.text()).toMatch(/2020 fehlen 2\.000,00\s€/);
  await traveller.picture('05-finanzierungsplan');
  await traveller.press('Speichern und weiter');
}

async function declare(traveller: Traveller): Promise<void> {
  const boxes = await traveller.page.locator('main input[type=checkbox]').all();
  const names = await Promise.all(boxes.map((box) => box.getAttribute('name')));
  await traveller.enter(Object.fromEntries(names.map((name) => [String(name), 'ja'])));
  await traveller.press('Speichern und weiter');
}

async function attach(traveller: Traveller): Promise<void> {
  await traveller.press('Hochladen');
  expect((await errors(traveller)).length).toBeGreaterThan(0);
  await traveller.enter({ art: 'cost_calculation', datei: await file('Kostenberechnung.pdf') });
  await traveller.press('Hochladen');
  expect(await traveller.text()).toContain('Kostenberechnung.pdf');
  await traveller.follow('Weiter zur Prüfung');
}

const file = async (name: string) => ({ name, mimeType: 'application/pdf', buffer: await demoPdf() });

async function check(traveller: Traveller): Promise<void> {
  expect(await traveller.text()).toContain('Vor dem Einreichen noch zu klären');
  expect(await traveller.page.getByRole('button', { name: 'Verbindlich einreichen' }).count()).toBe(0);
  await traveller.follow(/Vorhabenbeschreibung/);
  await traveller.enter({ art: 'project_description', datei: await file('Vorhabenbeschreibung.pdf') });
  await traveller.press('Hochladen');
  await traveller.follow('Weiter zur Prüfung');
  await traveller.picture('06-angaben-pruefen');
  await traveller.follow(/2020.*2\.000,00/);
  await traveller.enter({ 'eigen.2020': '12.000' });
  await traveller.press('Speichern');
  await traveller.follow('Angaben prüfen und einreichen');
}

async function submit(traveller: Traveller, notes: Notes): Promise<void> {
  await traveller.press('Verbindlich einreichen');
  expect(await errors(traveller)).toEqual([expect.stringContaining('Bestätigen Sie')]);
  await traveller.enter({ bestaetigung: 'ja' });
  await traveller.press('Verbindlich einreichen');
  notes.number = /EGOV-2020-\d{4}/.exec(await traveller.text())![0];
  await traveller.picture('07-eingereicht');
  await traveller.follow('Zum Antrag');
  expect(readPdf(await traveller.fetch(/Eingangsbestätigung/))).toContain(notes.number);
}
