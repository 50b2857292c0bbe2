import { Traveller } from './support/journey-traveller';
import { productInBrowser } from './support/product-in-browser';

const here = productInBrowser();

/** Every page that comes up is checked by the traveller. */
it.each([
  { width: 375, scripts: false },
  { width: 1366, scripts: true },
])(
  'an early start is asked for, taken back, and asked for anew: %j',
  async ({ width, scripts }) => {
    const id = await here.product.aCase({ state: 'submitted' });
    const traveller = await Traveller.arrive(here.browser, { url: here.url, width, scripts });
    const ask = async (): Promise<void> => {
      await traveller.enter({ ab: '01.03.2020', grund: 'Der Preis gilt nur kurz.', nichtBegonnen: 'ja' });
      await traveller.press('Vorzeitigen Beginn beantragen');
      expect(await traveller.text()).toContain('liegt der Bewilligungsbehörde vor');
    };
    const { personId } = here.product.applicant.actor;
    await traveller.open('/');
    await traveller.page.locator(`form:has([name="person"][value="${personId}"]) button`).click();
    await traveller.open(`/antraege/${id}/vorzeitiger-beginn`);
    await ask();
    await traveller.follow('Antrag auf vorzeitigen Beginn zurückziehen');
    await traveller.press('Antrag auf vorzeitigen Beginn zurückziehen');
    expect(await traveller.text()).toContain('Ihr Antrag auf vorzeitigen Beginn ist zurückgezogen.');
    await ask();
    await traveller.open(`/antraege/${id}`);
    await traveller.signInWith('Als Sina Sorgfalt anmelden');
    await traveller.open(`/vorgaenge/${id}`);
    expect(await traveller.text()).toMatch(/Vorzeitiger Vorhabensbeginn:\s+Zurückgezogen\s+am 10\.02\.2020/);
    await traveller.leave();
  },
  60_000,
);
