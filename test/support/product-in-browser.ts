import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { startProductApp, type Product } from './product';

interface ProductInBrowser {
  readonly browser: Browser;
  readonly product: Product;
  /** Where the product listens, without a slash at its end. */
  readonly url: string;
}

/** A product of its own and a browser for the tests of a file: there while they run, closed after them. */
export function productInBrowser(): ProductInBrowser {
  const here = {} as { browser: Browser; product: Product; url: string };
  beforeAll(async () => {
    [here.browser, here.product] = await Promise.all([launchBrowser(), startProductApp()]);
    const { app } = here.product;
    await app.listen(0, '127.0.0.1');
    here.url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  }, 60_000);
  afterAll(async () => {
    await here.browser?.close();
    await here.product?.stop();
  }, 30_000);
  return here;
}
