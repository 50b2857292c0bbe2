import { parseDirective } from '@libs/directive';
import { cents } from '@libs/money';
import { richDirective } from '../../../test/applications.rich-item';
import { firstSections } from './first-sections';
import type { StartAnswers } from './start-answers';

const [, item] = parseDirective(richDirective()).items;
const begin = (answers: Partial<StartAnswers>) =>
  firstSections({ item: 'b', costs: [], ...answers }, item!, () => 'new');

it('fills nothing from nothing', () => expect(begin({})).toEqual({}));

it('describes the project, with a line for each partner to be named', () =>
  expect(begin({ title: 'E-Akte', from: '2026-01-01', partners: 3 })).toEqual({
    project: expect.objectContaining({
      title: 'E-Akte',
      from: '2026-01-01',
      to: '',
      partners: ['Name des Partners 1', 'Name des Partners 2'],
    }),
  }));

it('answers what the item asks, and leaves open what was not said to hold', () =>
  expect(begin({ leads: true, persons: 2, licences: 5, holds: ['rural', 'invented'] }).specifics).toEqual({
    leads: true,
    jointInhabitants: null,
    cooperationYears: null,
    persons: 2,
    licences: null,
    answers: [{ id: 'rural', text: 'Ländlicher Raum', holds: true }],
  }));

it('plans the costs and other money', () => {
  const costs = [
    { category: 'service', year: 2027, amount: cents(100), label: 'Einführung' },
    { category: 'licence', year: 2026, amount: cents(200), months: 12, vatRate: 1900 },
  ] as const;
  expect(begin({ costs, thirdParty: cents(50) })).toEqual({
    costs: {
      lines: [
        {
          ...{ id: 'new', label: 'Einführung', category: 'service', eligibleClaimed: true, remark: '' },
          perYear: [{ year: 2027, amount: 100 }],
        },
        {
          ...{ id: 'new', label: 'Lizenzen', category: 'licence', eligibleClaimed: true, remark: '' },
          ...{ perYear: [{ year: 2026, amount: 200 }], months: 12, vatRate: 1900 },
        },
      ],
    },
    funding: { years: [{ year: 2026, own: 0, thirdParty: 50, otherPublic: 0, requested: 0 }] },
  });
});
