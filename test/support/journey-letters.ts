import { TITLE } from './journey-municipality';
import { type Notes, readPdf, type Scene } from './journey-scene';
import type { Traveller } from './journey-traveller';

const MISSING = 'Wir brauchen den Stand der Arbeiten zum Jahresende.';

/** After the award: it becomes final, another letter goes out, and a template is changed before a second person. */
export const scenesOfLetters: readonly Scene[] = [
  ['the municipality waives its remedies, and the decision is final', waive],
  ['a caseworker writes a letter, previews it and issues it', write],
  ['a template is changed with a real letter beside it, and waits for another person', changeTemplate],
];

async function waive(traveller: Traveller, { number }: Notes): Promise<void> {
  await traveller.signInAs('Kommune', 4);
  await traveller.enter({ suche: number });
  await traveller.press('Anzeigen');
  await traveller.follow(TITLE);
  await traveller.follow('Auf Rechtsbehelfe verzichten');
  await traveller.picture('17-rechtsbehelfsverzicht');
  await traveller.press('Verbindlich verzichten');
  expect(await traveller.text()).toContain('Bestätigen Sie');
  await traveller.enter({ vertretung: 'ja', verzicht: 'ja' });
  await traveller.press('Verbindlich verzichten');
  expect(await traveller.text()).toContain('bestandskräftig');
}

async function write(traveller: Traveller, { number }: Notes): Promise<void> {
  await traveller.signInAs('Sachbearbeitung', 2);
  await traveller.open(`/vorgaenge?suche=${number}`);
  await traveller.follow(number);
  expect(await traveller.text()).toContain('estandskräftig');
  await traveller.follow('Alle Schreiben, neues Schreiben');
  await traveller.follow('Erinnerung');
  await traveller.enter({ 'inhalt.frist': 'proof', 'inhalt.fehlend': MISSING });
  await traveller.press('Speichern und Vorschau');
  expect(await traveller.text()).toContain('Es fehlt nichts. Das Schreiben hat');
  await traveller.picture('18-schreiben');
  const letter = readPdf(await traveller.fetch('Entwurf ansehen (PDF)'));
  expect(letter).toContain('ENTWURF');
  expect(letter).toContain(MISSING);
  await traveller.press('Schreiben ausgeben');
  const issued = readPdf(await traveller.fetch('Erinnerung'));
  expect(issued).not.toContain('ENTWURF');
  expect(issued).toContain(MISSING);
}

async function changeTemplate(traveller: Traveller, { number }: Notes): Promise<void> {
  await traveller.signInAs('Entscheidung', 3);
  await traveller.open('/vorlagen');
  await traveller.follow('Erinnerung');
  await traveller.follow('Vorlage ändern');
  const text = await traveller.valueOf('text');
  await traveller.enter({ text: text.replace('{{ number }}', '{{ nummer }}'), aktenzeichen: number });
  await traveller.press('Speichern und einreichen');
  expect(await traveller.text()).toContain('nummer');
  await traveller.enter({ text: text.replace('Sehr geehrte Damen und Herren,', 'Guten Tag,') });
  await traveller.press('Vorschau aktualisieren');
  expect(await traveller.text()).toContain(MISSING);
  await traveller.picture('19-vorlage');
  await traveller.press('Speichern und einreichen');
  expect(await traveller.text()).toContain('Freigeben muss eine andere Person');
  await traveller.follow('Entwurf verwerfen');
  await traveller.enter({ verwerfen: 'ja' });
  await traveller.press('Verwerfen');
  expect(await traveller.text()).toContain('Vorlage ändern');
}
