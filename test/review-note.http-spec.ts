import { checkNames, checks, topicNames, topics } from '../src/review';
import { textOf } from './reports-page';
import { startProductApp, type Product } from './support/product';
import { REASONS } from './support/product-cases';

let product: Product;
beforeAll(async () => {
  product = await startProductApp();
});
afterAll(() => product?.stop());

const noteOf = async (id: string): Promise<string> => {
  const rolf = await product.as(product.staff.auditor);
  return textOf((await rolf.get(`/vorgaenge/${id}/pruefvermerk`)).body);
};

it('says what was checked with which result, reckoned under which version, proposed and decided by whom', async () => {
  const text = await noteOf(await product.aCase({ state: 'approved' }));
  for (const part of [
    ...topicNames.map((topic) => topics[topic]),
    ...checkNames.map((name) => `${checks[name].question} (${checks[name].paragraph}) Erfüllt`),
    'Sina Sorgfalt, 10.02.2020',
    'Fassung 2018',
    'ab 16.10.2018 bis',
    'Anteilfinanzierung (',
    'Abgerundet auf volle Euro',
    'angenommen',
    'Von der Behörde zu prüfen',
    REASONS,
    'Verantwortet von Enno Entscheid',
    'Gesamtfinanzierung',
  ])
    expect(text).toContain(part);
});

it('is open about what is still missing', async () => {
  const text = await noteOf(await product.aCase({ state: 'in_review' }));
  for (const part of ['Nicht geprüft', 'Es ist noch nichts vorgeschlagen.', 'Es ist noch nicht entschieden.'])
    expect(text).toContain(part);
});

it('does not exist for a draft', async () => {
  const id = await product.aCase({ state: 'draft' });
  const rolf = await product.as(product.staff.auditor);
  expect((await rolf.get(`/vorgaenge/${id}/pruefvermerk`)).statusCode).toBe(404);
});
