import type { Browser } from 'playwright-core';
import { aDraft, idsOfCases } from './support/accessible-pages';
import { launchBrowser } from './support/browser';
import { Traveller } from './support/journey-traveller';
import { startDemo } from './support/product-process';

const everybody = ['/', '/konto', '/gibt-es-nicht'];
const money = [
  '/foerderprogramm/mittelangabe',
  ...['/mittel', '/mittel?stand=31.12.2019', '/mittel/abfluss', '/mittel/auswertung?nach=landkreis'],
  '/mittel/buchungen',
  '/mittel/rechnungshof?jahr=2019',
  '/mittel/ueberfaellig?tage=1',
  '/mittel/vorgaenge',
  '/mittel/vorgaenge/:approved',
  '/szenarien',
  '/szenarien/neu',
  '/szenarien/vergleich',
  ...['', '/vorgaenge', '/betraege', '/anwendung', '/anwendung/:application', '/loeschung'].map(
    (part) => `/szenarien/:scenario${part}`,
  ),
];
const movements = [
  ...['', '/neu', '/neu/ansatz', '/neu/nachtrag', '/neu/umsetzung', '/neu/sperre', '/neu/aufhebung'],
  ...['/neu/ausgaberest', '/neu/abschluss', '/neu/obergrenze', '/:movement', '/:movement/berichtigung'],
  ...['/:waitingMovement', '/:yearState', '?stand=31.12.2019&sortierung=gesperrt'],
].map((part) => `/mittel/bewegungen${part}`);
const years = ['', '/2020', '/2020?stand=31.12.2019', '/2023', '/stand?jahr=2020'].map(
  (part) => `/mittel/haushaltsjahre${part}`,
);
const register = ['/register', '/register?suche=Jena', '/register/16061', '/register/16061003'];
const rulebook = [
  ...['/richtlinie', '/richtlinie/einspielen', '/richtlinie/fassungen/2018', '/richtlinie/fassungen/2025'],
  ...['auswirkungen', 'annahmen', 'text'].map((part) => `/richtlinie/fassungen/2021/${part}`),
  ...['annahmen/richtlinie/legalBasis', 'gegenstaende/b'].map((part) => `/richtlinie/fassungen/2018/${part}`),
  ...['ende', 'freigabe', 'verwerfen'].map((part) => `/richtlinie/fassungen/2025/${part}`),
];
const masterData = [
  ...['', '/behoerde/neu', '/zeichnung/neu', '/gerichte/neu?reihe=gera', '/bekanntgabe/neu'],
  ...['/konto/neu', '/haushalt/neu'],
  ...['/behoerde/:authority', '/behoerde/:authority/freigabe', '/zeichnung/:function'],
  ...['/zeichnung/:function/freigabe', '/zeichnung/:function/verwerfen'],
].map((part) => `/stammdaten${part}`);
const templates = [
  ...[
    '/vorlagen',
    '/vorlagen?entwurf=offen',
    '/vorlagen/zuwendungsbescheid',
    '/vorlagen/pruefvermerk/bearbeiten',
  ],
  ...['bearbeiten', 'fassungen/1', 'freigabe', 'verwerfen'].map(
    (part) => `/vorlagen/zuwendungsbescheid/${part}`,
  ),
];
const cases = [
  ...['/vorgaenge', '/vorgaenge?suche=nichts+davon', '/vorgaenge/:submitted', '/vorgaenge/:in_review'],
  ...[
    '/vorgaenge/:returned',
    '/vorgaenge/:proposed',
    '/vorgaenge/:approved',
    '/vorgaenge/:in_review/pruefvermerk',
    '/vorgaenge/:approved/schreiben/neu/anhoerung',
    '/vorgaenge/:approved/schreiben/neu/erinnerung',
    '/vorgaenge/:approved/schreiben/neu/rechtsbehelfsverzicht',
  ],
];
const letters = [
  ...['', '/neu/anhoerung', '/neu/berichtigung', '/neu/genehmigung-vorzeitiger-beginn'],
  ...['', '/vorschau', '/verwerfen'].map((part) => `/entwuerfe/:letterDraft${part}`),
].map((part) => `/vorgaenge/:early/schreiben${part}`);
const partsOfDraft = [
  ...['', '/antragsteller', '/vorhaben', '/ausgaben', '/ausgaben/neu', '/ausgaben/:line'],
  ...['/ausgaben/:line/entfernen', '/finanzierung', '/erklaerungen', '/anlagen', '/anlagen/:file/entfernen'],
  ...['/pruefen', '/verwerfen'],
].map((part) => `/antraege/:draft${part}`);
const application = ['/antraege/:own', '/antraege/:own/eingereicht'];

/** `:act` is a case and a letter of it; the municipality's own act is open to a waiver. */
const delivery = [
  ...['', '?ansicht=portal', '?ansicht=running', '?suche=nichts+davon'].map((list) => `/zustellung${list}`),
  ...['', '/aufgabe', '/zugang', '/belehrung', '/klage', '/verzicht'].map(
    (step) => `/vorgaenge/:act/bekanntgabe${step}`,
  ),
];

/** Every page that a role can open: the button that signs in, and the addresses. */
const walks: readonly [button: string | null, addresses: readonly string[]][] = [
  [null, ['/', '/anmeldung', '/pruefen', '/pruefen?zeichen=ABCD', '/barrierefreiheit', '/datenschutz']],
  [null, ['/impressum', '/bausteine', '/gibt-es-nicht']],
  [null, ['/bewilligungen', '/bewilligungen?suche=nichts+davon']],
  [null, ['/foerdercheck', '/foerderprogramm', '/foerderprogramm/fassungen/2018']],
  ['Als Mika Muster anmelden', ['/antraege', '/antraege/neu', ...partsOfDraft, ...application, ...everybody]],
  ['Als Paul Prüfgern anmelden', [...cases, '/betrieb', ...everybody]],
  [
    'Als Paul Prüfgern anmelden',
    ['/pruefung', '/nachforderung', '/vorschlag', '/vorschlag/vorbereitet', '/warteliste'].map(
      ofCase(':in_review'),
    ),
  ],
  [
    'Als Paul Prüfgern anmelden',
    [
      '/warteliste',
      '/warteliste?stand=06.02.2020',
      '/fristen',
      '/fristen?suche=nichts+davon',
      '/vorgaenge/:late/fristen/:deadline/verlaengerung',
    ],
  ],
  ['Als Paul Prüfgern anmelden', ['', '/warteliste/rang', '/warteliste/ende'].map(ofCase(':waiting'))],
  ['Als Paul Prüfgern anmelden', delivery],
  ['Als Paul Prüfgern anmelden', letters],
  [
    'Als Mika Muster anmelden',
    ['vorzeitiger-beginn', 'stellungnahme'].map((path) => `/antraege/:own/${path}`),
  ],
  ['Als Kommune anmelden (Schritt 4)', ['/antraege/:own', '/antraege/:own/rechtsbehelfsverzicht']],
  ['Als Paul Prüfgern anmelden', ['/vorgaenge/:in_review/ablehnung', '/vorgaenge/:refused']],
  ['Als Paul Prüfgern anmelden', ['/aenderung', '/aufhebung', '/wiederherstellung'].map(ofCase(':approved'))],
  ['Als Enno Entscheid anmelden', ['/vorgaenge/:proposed', '/vorgaenge/:proposed/entscheidung']],
  ['Als Enno Entscheid anmelden', ['/entscheidungen', '/vorgaenge/:refused/ablehnung/entscheidung']],
  [
    'Als Enno Entscheid anmelden',
    [':approved', ':changing'].map((id) => `/vorgaenge/${id}/bescheidaenderung`),
  ],
  [
    'Als Lena Leitstern anmelden',
    ['/', '/vorgaenge', '/vorgaenge/:proposed/entscheidung', '/bewilligungen/veroeffentlichung'],
  ],
  ['Als Lena Leitstern anmelden', rulebook],
  ['Als Lena Leitstern anmelden', templates],
  ['Als Lena Leitstern anmelden', masterData],
  ['Als Hanna Haushalt anmelden', [...money, ...register, ...everybody]],
  ['Als Hanna Haushalt anmelden', [...movements, ...years]],
  [
    'Als Rolf Rechenschaft anmelden',
    ['/', '/vorgaenge/:approved', '/vorgaenge/:approved/pruefvermerk', '/protokoll', '/mittel'],
  ],
  ['Als Rolf Rechenschaft anmelden', ['/mittel/rechnungshof?jahr=2019', '/mittel/rechnungshof/stichproben']],
  ['Als Bodo Betrieb anmelden', ['/betrieb', '/betrieb/mails', '/betrieb/mails/:mail', '/protokoll', '/']],
];

function ofCase(id: string) {
  return (path: string) => `/vorgaenge/${id}${path}`;
}

let browser: Browser;
let product: Awaited<ReturnType<typeof startDemo>>;
const ids: Record<string, string> = {};

beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startDemo()]);
  const traveller = await Traveller.arrive(browser, { url: product.url, width: 1366, scripts: true });
  Object.assign(ids, await aDraft(traveller), await idsOfCases(traveller));
  await traveller.leave();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe.each([375, 1366])('at %i pixels', (width) => {
  describe.each(walks)('%s', (button, addresses) => {
    let traveller: Traveller;

    beforeAll(async () => {
      traveller = await Traveller.arrive(browser, { url: product.url, width, scripts: true });
      if (button) await traveller.signInWith(button);
    }, 30_000);
    afterAll(() => traveller?.leave());

    it.each(addresses)(
      'is accessible and fits: %s',
      (address) => traveller.open(address.replace(/:(\w+)/g, (_, key: string) => ids[key]!)),
      30_000,
    );
  });
});
