import { aDraft, completeSections, theRecipient } from '../../../test/applications.fixture';
import { factsOf } from './facts';

it('answers what the directive asks', () => {
  expect(factsOf(aDraft())).toEqual({
    recipientKind: 'district',
    partners: 1,
    inputTax: 'no',
    holds: [],
    earlierGrants: [],
    receivedOn: '2020-02-10',
    projectFrom: '2020-05-01',
    projectTo: '2021-06-30',
    contractOn: null,
    costs: completeSections.costs.lines.map(({ remark: _, ...line }) => line),
    funding: completeSections.funding.years,
    declarations: completeSections.declarations.made,
    attachments: ['cost_calculation', 'project_description'],
  });
});

it('knows the inhabitants only when the register does', () =>
  expect(factsOf(aDraft({}, { recipient: { ...theRecipient, inhabitants: 100 } })).recipientInhabitants).toBe(
    100,
  ));

it('keeps the remarks of the applicant to itself', () =>
  expect(factsOf(aDraft()).costs.every((line) => !('remark' in line))).toBe(true));

it('passes the day of the contract on', () => {
  const project = { ...completeSections.project, contractOn: '2020-06-01' };
  expect(factsOf(aDraft({ project })).contractOn).toBe('2020-06-01');
});

it('says from when an early start is allowed, once it is', () => {
  expect(factsOf(aDraft())).not.toHaveProperty('earlyStartFrom');
  expect(factsOf(aDraft({}, { earlyStartFrom: '2020-03-01' })).earlyStartFrom).toBe('2020-03-01');
});
