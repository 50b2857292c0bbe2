import { randomUUID } from 'node:crypto';
import { cents } from '@libs/money';
import { fieldId } from '@libs/web';
import type { LimitEntry } from '../src/budget';
import { shareField } from '../src/review/domain/shares';
import { OffersService } from '../src/waiting';
import { Traveller } from './support/journey-traveller';
import { productInBrowser } from './support/product-in-browser';

const here = productInBrowser();

/** Raises or lowers the cap of an item until so many cents are free. */
async function leave(category: string, free: number): Promise<void> {
  const { categories } = await here.product.overview();
  const amount = free - (categories.find((row) => row.category === category)?.available ?? 0);
  await here.product.allocate([
    {
      ...here.product.allocation,
      kind: amount > 0 ? 'allocate' : 'reduce',
      envelopeKind: 'category',
      category,
      budgetYear: 2020,
      reason: 'Obergrenze',
      idempotencyKey: randomUUID(),
      amount: cents(Math.abs(amount)),
    } as LimitEntry,
  ]);
}

/** Every page that comes up is checked by the traveller. */
it.each([
  { width: 375, scripts: false, item: 'd' },
  { width: 1366, scripts: true, item: 'd' },
])(
  'money is short, an application waits, is offered money and proposed: %j',
  async ({ width, scripts, item }) => {
    await leave(item, 100_000);
    const rival = await here.product.aCase({
      state: 'checked',
      item,
      cost: 30_000,
      title: 'Ein größeres Vorhaben',
    });
    const id = await here.product.aCase({
      state: 'checked',
      item,
      cost: 20_000,
      title: 'Schulung der Ämter',
    });
    const traveller = await Traveller.arrive(here.browser, { url: here.url, width, scripts });
    const amount = traveller.page.locator(`#${fieldId(shareField(2020, 'consumptive'))}`);
    const ground = traveller.page.getByRole('radio', { name: 'Die Haushaltsmittel reichen nicht' });
    const look = async (name: string): Promise<void> => {
      const folder = process.env.LOOK;
      if (folder) await traveller.page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
    };
    await traveller.signInWith('Als Sina Sorgfalt anmelden');

    await traveller.open(`/vorgaenge/${id}/vorschlag`);
    await amount.fill('1.500');
    await traveller.enter({ begruendung: 'Das Vorhaben ist notwendig.' });
    await ground.check();
    await traveller.press('Vorschlagen und Mittel vormerken');
    expect(await traveller.text()).toMatch(/Es fehlen 500,00\s€ in: Obergrenze/);
    await look('auswege');
    await traveller.press('Diese Beträge eintragen');
    expect(await amount.inputValue()).toBe('1.000,00');
    expect(await traveller.valueOf('begruendung')).toBe('Das Vorhaben ist notwendig.');
    await amount.fill('1.500');
    await traveller.press('Vorschlagen und Mittel vormerken');
    await traveller.press('Mit diesen Beträgen warten');
    expect(await amount.inputValue()).toBe('1.500');
    expect(await traveller.valueOf('grund')).toMatch(/^Es fehlen 500,00\s€/);
    await look('warten');
    await traveller.press('Auf die Warteliste setzen');
    expect(await traveller.text()).toContain('Der Antrag steht auf der Warteliste.');

    await traveller.open(`/vorgaenge/${rival}/warteliste`);
    await traveller.press('Auf die Warteliste setzen');
    await traveller.enter({ grund: 'Die Mittel des Gegenstands sind vergeben.' });
    await traveller.press('Auf die Warteliste setzen');
    await traveller.open('/warteliste');
    expect(await traveller.text()).toMatch(/Es fehlen 500,00\s€/);
    await traveller.open(`/vorgaenge/${id}/warteliste/rang`);
    await traveller.press('Rang speichern');
    await traveller.enter({ rang: '2', grund: 'Punktzahl 71 der Jury.' });
    await look('rang');
    await traveller.press('Rang speichern');

    await leave(item, 150_000);
    await here.product.find(OffersService).offer(here.product.clock.now());
    await traveller.open('/vorgaenge?zustand=waiting');
    expect(await traveller.text()).toContain('Mittel frei: Vorschlag möglich bis');
    await look('vorgaenge');
    await traveller.open('/warteliste');
    await look('warteliste');
    await traveller.open(`/vorgaenge/${id}`);
    expect(await traveller.text()).toMatch(/1\.500,00\s€ sind vorgemerkt/);
    await look('vorgang');

    await traveller.page.context().clearCookies();
    const mika = await here.product.as(here.product.applicant.actor);
    await traveller.page
      .context()
      .addCookies([{ name: 'sitzung', value: mika.cookie('sitzung')!, url: here.url }]);
    await traveller.open(`/antraege/${id}`);
    await traveller.follow('Ihr Platz auf der Warteliste');
    expect(await traveller.text()).toContain('Der Platz ist keine Zusage.');
    await look('platz');

    await traveller.signInWith('Als Paul Prüfgern anmelden');
    await traveller.open('/warteliste');
    await traveller.page.getByRole('link', { name: /^Übernehmen und vorschlagen/ }).click();
    await look('zuruecknehmen');
    await traveller.press('Übernehmen und vorschlagen');
    await traveller.page.waitForURL(`**/vorgaenge/${id}/vorschlag`);
    await traveller.open(`/vorgaenge/${id}/vorschlag`);
    expect(await amount.inputValue()).toBe('1.500,00');
    await traveller.enter({ begruendung: 'Das Vorhaben ist notwendig.' });
    await ground.check();
    await traveller.press('Vorschlagen und Mittel vormerken');
    expect(await traveller.text()).toContain('die Mittel sind vorgemerkt');
    await traveller.leave();
  },
  120_000,
);
