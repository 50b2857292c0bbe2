import type { Scene } from './journey-scene';

const QUESTIONS = {
  art: 'municipality',
  gegenstand: 'a',
  von: '01.04.2020',
  bis: '31.12.2020',
  'ausgabe1.art': 'licence',
  'ausgabe1.betrag': '92.500',
  'ausgabe1.jahr': '2020',
};

/** What anybody can ask without signing in. */
export const sceneInPublic: Scene = [
  'anybody reads what is funded and reckons a grant',
  async (traveller) => {
    await traveller.open('/foerderprogramm');
    expect(await traveller.text()).toContain('bis zu 80');
    await traveller.picture('16-foerderprogramm');
    await traveller.open(`/foerdercheck?${new URLSearchParams(QUESTIONS)}`);
    expect(await traveller.text()).toMatch(/80\s%\svon\s92\.500,00\s€\s=\s74\.000,00\s€/);
    await traveller.picture('15-foerder-check');
  },
];
