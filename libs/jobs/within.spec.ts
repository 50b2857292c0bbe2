import { within } from './within';

it.each([
  ['the result in time', Promise.resolve(7), { value: 7 }],
  ['the failure in time', Promise.reject(new Error('refused')), { reason: new Error('refused') }],
  ['an error after that', new Promise(() => undefined), { reason: new Error('no answer within 20 ms') }],
])('gives %s', async (_, work, expected) => {
  expect((await Promise.allSettled([within(20, work)]))[0]).toMatchObject(expected);
});
