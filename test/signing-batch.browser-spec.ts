import { Logger } from '@nestjs/common';
import { Traveller } from './support/journey-traveller';
import { productInBrowser } from './support/product-in-browser';

const here = productInBrowser();

/** Every page that comes up is checked by the traveller. */
it.each([
  { width: 375, scripts: false },
  { width: 1366, scripts: true },
])(
  'two awards are signed together, one fails and is tried again: %j',
  async ({ width, scripts }) => {
    jest.spyOn(Logger.prototype, 'error').mockImplementation();
    const ids = [
      await here.product.aCase({ state: 'proposed' }),
      await here.product.aCase({ state: 'proposed' }),
    ];
    await here.product.asOwner(
      `CREATE FUNCTION unforeseen() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'unforeseen'; END $$;
       CREATE TRIGGER unforeseen BEFORE INSERT ON decision FOR EACH ROW WHEN (NEW.case_id = '${ids[0]}')
         EXECUTE FUNCTION unforeseen()`,
    );
    const traveller = await Traveller.arrive(here.browser, { url: here.url, width, scripts });
    await traveller.signInWith('Als Enno Entscheid anmelden');
    await traveller.open('/entscheidungen');
    for (const id of ids) await traveller.page.check(`[name="vorgang.${id}"]`);
    await traveller.press('Auswahl prüfen');
    await traveller.enter({ verantwortung: 'Für alle abgestimmt.', geprueft: 'ja' });
    await traveller.press('Alle zeichnen');
    await here.product.deliver('batch.sign');
    await traveller.follow('Aktualisieren');
    expect(await traveller.text()).toMatch(/Kennung für Rückfragen: [0-9a-f]{8}/);
    await here.product.asOwner(`DROP FUNCTION unforeseen CASCADE`);
    const [{ number }] = await here.product.query(`SELECT number FROM grant_case WHERE id = $1`, [ids[0]]);
    await traveller.press(`Erneut versuchen zu ${number}`);
    await here.product.deliver('batch.sign');
    await traveller.follow('Aktualisieren');
    expect(await traveller.text()).not.toContain('Kennung für Rückfragen');
    expect(await here.product.stateOf(ids[0]!)).toBe('approved');
    await traveller.leave();
  },
  60_000,
);
