import { checkNames } from '../../src/review/domain/checks';
import { errors, type Notes, readPdf, type Scene } from './journey-scene';
import type { Traveller } from './journey-traveller';

/** Steps 2 and 3: the competence centre reviews, proposes and, by another person, decides. */
export const scenesOfAuthority: readonly Scene[] = [
  ['a caseworker finds the case by its number and takes it', take],
  ['answers every point of the check', answerChecks],
  ['proposes an award on the computed grant, which reserves the money', propose],
  ['and is not offered to sign it', isNotOfferedToSign],
  ['somebody else previews the letter', preview],
  ['and signs it, taking responsibility for what is only assumed', sign],
];

async function take(traveller: Traveller, { number }: Notes): Promise<void> {
  await traveller.signInAs('Sachbearbeitung', 2);
  await traveller.picture('08-vorgaenge');
  await openCase(traveller, number);
  const text = await traveller.text();
  expect(text).toContain('Berechnung der Zuwendung');
  expect(text).toMatch(/Höhe der Zuwendung[\s\S]*64\.000,00\s€/);
  await traveller.press('Vorgang übernehmen');
  expect(await traveller.text()).toContain('In Prüfung');
  await traveller.picture('09-vorgang');
}

async function answerChecks(traveller: Traveller): Promise<void> {
  await traveller.follow('Prüfung bearbeiten');
  const [first, ...others] = checkNames;
  await traveller.enter({ [`ergebnis.${first}`]: 'open' });
  await traveller.press('Prüfung speichern');
  expect(await errors(traveller)).toEqual(['Schreiben Sie, was noch offen ist.']);
  await traveller.enter({ [`ergebnis.${first}`]: 'met' });
  await traveller.enter(Object.fromEntries(others.map((name) => [`ergebnis.${name}`, 'met'])));
  await traveller.press('Prüfung speichern');
  expect(await traveller.text()).toContain('Die Prüfung ist gespeichert.');
}

async function propose(traveller: Traveller): Promise<void> {
  await traveller.follow('Bewilligung vorschlagen');
  await traveller.picture('10-vorschlag');
  await traveller.press('Vorschlagen und Mittel vormerken');
  expect(await errors(traveller)).toEqual([expect.stringContaining('Begründen Sie den Vorschlag')]);
  await traveller.enter({
    begruendung: 'Das Vorhaben führt zu einer durchgängig digitalen Bearbeitung.',
    auflagen: 'Die Schnittstelle ist offenzulegen.',
  });
  await traveller.press('Vorschlagen und Mittel vormerken');
  const text = await traveller.text();
  expect(text).toContain('die Mittel sind vorgemerkt');
  for (const amount of [/2020[\s\S]*30\.000,00\s€/, /2021[\s\S]*8\.000,00\s€/, /64\.000,00\s€/])
    expect(text).toMatch(amount);
}

async function isNotOfferedToSign({ page }: Traveller): Promise<void> {
  expect(await page.getByRole('link', { name: 'Bescheid zeichnen' }).count()).toBe(0);
  expect((await page.request.get(`${page.url()}/entscheidung`)).status()).toBe(403);
}

async function preview(traveller: Traveller, { number }: Notes): Promise<void> {
  await traveller.signInAs('Entscheidung', 3);
  await openCase(traveller, number);
  await traveller.follow('Bescheid zeichnen');
  await traveller.picture('11-zeichnen');
  const letter = readPdf(await traveller.fetch('Bescheid als Entwurf ansehen (PDF)'));
  expect(letter).toContain('ENTWURF');
  expect(letter).toContain('Die Schnittstelle ist offenzulegen.');
}

async function sign(traveller: Traveller): Promise<void> {
  await traveller.press('Bescheid zeichnen');
  expect((await errors(traveller)).length).toBeGreaterThan(0);
  await traveller.enter({ verantwortung: 'Vorführung: Die Regeln sind angenommen.', geprueft: 'ja' });
  await traveller.press('Bescheid zeichnen');
  expect(await traveller.text()).toContain('die Mittel sind gebunden');
}

async function openCase(traveller: Traveller, number: string): Promise<void> {
  await traveller.enter({ suche: number });
  await traveller.press('Anzeigen');
  await traveller.follow(number);
}
