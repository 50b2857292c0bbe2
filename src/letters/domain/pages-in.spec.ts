import { pagesIn } from './pages-in';

it.each([1, 12])('counts %i pages', (count) =>
  expect(
    pagesIn(Buffer.from(`1 0 obj\n<<\n/Type /Pages\n/Count ${count}\n/Kids [5 0 R]\n>>\nendobj`, 'latin1')),
  ).toBe(count),
);

it('takes nothing else for a PDF', () => expect(() => pagesIn(Buffer.from('hallo'))).toThrow('no page tree'));
