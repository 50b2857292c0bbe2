import { QuestionForm } from './question.form';

const formOf = (fields: Partial<QuestionForm>) => Object.assign(new QuestionForm(), fields);

it('asks one point a line, each with the part that was chosen for it', () => {
  const form = formOf({
    punkt: { 1: 'Ein zweites Angebot fehlt.', 2: '1. Der Beschluss fehlt.\r\n2. Die Karte fehlt.', 3: '' },
    abschnitt: { 1: 'costs', 2: 'attachments' },
  });
  expect(form.check()).toEqual({});
  expect(form.question()).toBe(
    'Ausgabenplan: Ein zweites Angebot fehlt.\nAnlagen: Der Beschluss fehlt.\nAnlagen: Die Karte fehlt.',
  );
});

it.each([
  ['nothing', {}, 'punkt.1'],
  ['a part without a text', { punkt: { 1: 'Ein Angebot fehlt.' }, abschnitt: { 4: 'costs' } }, 'punkt.4'],
  ['a short text', { punkt: { 1: 'Ein Angebot fehlt.', 2: 'Kurz' } }, 'punkt.2'],
  ['a long text', { punkt: { 1: 'x'.repeat(1001) } }, 'punkt.1'],
  ['an unknown part', { punkt: { 1: 'Ein Angebot fehlt.' }, abschnitt: { 1: 'toString' } }, 'abschnitt.1'],
])('refuses %s', (_, fields, field) => expect(Object.keys(formOf(fields).check())).toEqual([field]));
