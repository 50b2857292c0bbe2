import { type Notes, readPdf, type Scene, tile } from './journey-scene';
import { TITLE } from './journey-municipality';
import type { Traveller } from './journey-traveller';

const CEILING = 80_000_000_00;
const GRANT = 64_000_00;

/** What the ministry sees before anything happened. */
export const sceneBefore: Scene = [
  'the ministry sees the ceiling and what is committed',
  async (traveller, notes) => {
    await traveller.open('/');
    await traveller.picture('01-startseite');
    await traveller.signInAs('Haushalt', 5);
    expect(await tile(traveller, 'Programmrahmen')).toBe(CEILING);
    notes.committed = await tile(traveller, 'Bewilligt');
  },
];

/** Steps 4 and 5: the municipality reads its letter, the ministry sees the money committed. */
export const scenesOfOutcome: readonly Scene[] = [
  ['the municipality opens its letter', openLetter],
  ['the ministry sees the money committed, down to the entries of the case', seeMoney],
];

async function openLetter(traveller: Traveller, { number }: Notes): Promise<void> {
  await traveller.signInAs('Kommune', 4);
  await traveller.enter({ suche: number });
  await traveller.press('Anzeigen');
  await traveller.follow(TITLE);
  expect(await traveller.text()).toContain('Bewilligt');
  await traveller.picture('12-bewilligt');
  const letter = readPdf(await traveller.fetch(/Zuwendungsbescheid/));
  expect(letter).toContain(number);
  expect(letter).toMatch(/64\.000,00\s€/);
}

async function seeMoney(traveller: Traveller, { number, committed }: Notes): Promise<void> {
  await traveller.signInAs('Haushalt', 5);
  expect(await tile(traveller, 'Programmrahmen')).toBe(CEILING);
  expect(await tile(traveller, 'Bewilligt')).toBe(committed + GRANT);
  await traveller.picture('13-mittel');
  await traveller.follow('Bewilligt im Programmrahmen');
  await traveller.follow(number);
  expect(await traveller.text()).toMatch(/64\.000,00\s€/);
  await traveller.picture('14-mittel-eines-vorgangs');
}
