import { formOf } from '@libs/web';
import { readForm } from '@libs/web/server/form';
import { completeSections } from '../../../test/applications.fixture';
import { emptySections } from '../domain/sections';
import { ApplicantForm, applicantFields } from './applicant.form';
import { CostForm, costFields } from './cost.form';
import { DeclarationsForm, declarationFields } from './declarations.form';
import { FundingForm, fundingFields } from './funding.form';
import { ProjectForm, projectFields } from './project.form';
import { SpecificsForm, specificsFields } from './specifics.form';

/** What a browser would send back of a form that was shown with these values. */
const sentBack = (fields: object) =>
  Object.fromEntries(
    Object.entries(formOf({ ...fields, version: 1 }).values).filter(([, value]) => value !== undefined),
  );

const accepted = async <T extends object>(form: new () => T, body: object): Promise<T> => {
  const read = await readForm(form, body);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value;
};

describe.each([
  ['complete', completeSections],
  ['empty', emptySections],
])('the %s section comes back as it was shown:', (_, sections) => {
  it('applicant', async () => {
    const form = await accepted(ApplicantForm, sentBack(applicantFields(sections.applicant)));
    expect(form.section()).toEqual(sections.applicant);
  });

  it('project', async () => {
    const form = await accepted(ProjectForm, sentBack(projectFields(sections.project)));
    expect(form.section()).toEqual(sections.project);
  });

  it('funding', async () => {
    const form = await accepted(FundingForm, sentBack(fundingFields(sections.funding)));
    expect(form.section()).toEqual(sections.funding);
  });

  it('declarations', async () => {
    const form = await accepted(DeclarationsForm, sentBack(declarationFields(sections.declarations)));
    const known = sections.declarations.made.map((id) => ({ id }));
    expect(form.section([...known, { id: 'not_made' }])).toEqual(sections.declarations);
  });
});

it.each([
  emptySections.specifics,
  {
    ...{ leads: false, jointInhabitants: 12_345, cooperationYears: 5, persons: 0, licences: 3 },
    answers: [
      { id: 'rural', text: 'Ländlicher Raum', holds: true },
      { id: 'commercial', text: 'Gewerbe', holds: false },
    ],
  },
])('the specifics come back as they were shown: %j', async (section) => {
  const form = await accepted(SpecificsForm, sentBack(specificsFields(section)));
  expect(form.section([...section.answers, { id: 'open', text: 'Offen' }])).toEqual(section);
});

it.each<[string, object]>([
  ['a number with a comma', { personen: '1,5' }],
  ['a negative number', { lizenzen: '-1' }],
  ['a wrong answer', { 'antwort.rural': 'vielleicht' }],
  ['no group of answers', { antwort: 'ja' }],
])('refuses %s', async (_, fields) =>
  expect(await readForm(SpecificsForm, { version: '0', ...fields })).toMatchObject({ ok: false }),
);

it.each([...completeSections.costs.lines, { ...completeSections.costs.lines[0]!, months: 12, vatRate: 0 }])(
  'a line of expenditure comes back as it was shown: $label',
  async (line) => {
    expect((await accepted(CostForm, sentBack(costFields(line)))).line()).toEqual(line);
  },
);

it('knows only declarations of the directive', async () => {
  const form = await accepted(DeclarationsForm, {
    version: '0',
    'erklaerung.invented': 'ja',
    'erklaerung.vat': 'ja',
  });
  expect(form.section([{ id: 'vat' }, { id: 'toString' }])).toEqual({ made: ['vat'] });
});

it('takes a project of ten calendar years', async () => {
  const form = await accepted(ProjectForm, { version: '0', von: '31.12.2020', bis: '01.01.2029' });
  expect(form.section()).toMatchObject({ from: '2020-12-31', to: '2029-01-01' });
});

it.each(['DE89370400440532013000', 'de89 3704 0044 0532 0130 00'])('reads the IBAN %j', async (iban) =>
  expect((await accepted(ApplicantForm, { version: '0', iban })).section().iban).toBe(
    'DE89370400440532013000',
  ),
);

it.each(['DE89370400440532013001', 'DE8937040044053201300', 'XX89370400440532013000', '370400440532013000'])(
  'refuses the IBAN %j',
  async (iban) => expect(await readForm(ApplicantForm, { version: '0', iban })).toMatchObject({ ok: false }),
);
