import { execFileSync } from 'node:child_process';
import { compose } from '../compose/compose';
import { LetterTemplateError } from '../compose/letter-template-error';
import { aTemplate, someData } from '../testing/a-letter';
import { typeset } from '../typeset/typeset';
import { LetterPress } from './letter-press';

const template = aTemplate('Guten Tag, {{ name }}');
const data = (name: string): Record<string, unknown> => ({ ...someData, name });

it('does not keep a process alive that forgets to close it', () => {
  const program = `
    const { LetterPress } = require('./libs/letters-pdf');
    const [template, data] = JSON.parse(process.argv[1]);
    new LetterPress().print(template, data).then((pdf) => console.log(pdf.subarray(0, 8).toString()));`;
  const args = ['-r', '@swc-node/register', '-e', program, JSON.stringify([template, data('A')])];
  expect(execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000 })).toBe('%PDF-1.7\n');
});

describe('LetterPress', () => {
  let press: LetterPress;
  beforeEach(() => {
    press = new LetterPress();
  });
  afterEach(() => press.close());

  it('prints the same bytes as the calling thread would', async () => {
    const [a, b] = await Promise.all([press.print(template, data('A')), press.print(template, data('B'))]);
    expect(a.equals(typeset(compose(template, data('A'))))).toBe(true);
    expect(b.equals(typeset(compose(template, data('B'))))).toBe(true);
  });

  it('prints what the data said when it was asked', async () => {
    const changing = data('A');
    const [, printed] = [press.print(template, data('first in line')), press.print(template, changing)];
    changing['name'] = 'B';
    expect((await printed).equals(typeset(compose(template, data('A'))))).toBe(true);
  });

  it('prints a watermark', async () => {
    const draft = await press.print(template, data('A'), { watermark: 'ENTWURF' });
    expect(draft.equals(typeset({ ...compose(template, data('A')), watermark: 'ENTWURF' }))).toBe(true);
  });

  it('hands errors of the template back as what they are, and goes on', async () => {
    const error: unknown = await press.print(template, someData).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LetterTemplateError);
    expect(error).toMatchObject({ template: 'probe', placeholder: 'name' });
    await expect(press.print(template, data('A'))).resolves.toBeInstanceOf(Buffer);
  });

  it('refuses data that cannot travel, and goes on', async () => {
    await expect(press.print(template, { ...data('A'), now: () => 1 })).rejects.toThrow(
      'could not be cloned',
    );
    await expect(press.print(template, data('A'))).resolves.toBeInstanceOf(Buffer);
  });

  it('fails the letter of a thread that dies and prints the next with a new one', async () => {
    const lost = press.print(template, data('A'));
    const next = press.print(template, data('B'));
    const [hand] = press['hands'];
    await Promise.all([expect(lost).rejects.toThrow('letter worker stopped'), hand?.stop(0)]);
    await expect(next).resolves.toBeInstanceOf(Buffer);
  });

  it('prints the letter at hand when it closes, and rejects what waits and everything after', async () => {
    const open = Promise.allSettled([press.print(template, data('A')), press.print(template, data('B'))]);
    await press.close();
    expect((await open).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect(press.print(template, data('A'))).rejects.toThrow('closed');
  });

  it('lets its thread end by itself', async () => {
    await press.print(template, data('A'));
    const codes: number[] = [];
    for (const hand of press['hands']) hand['worker'].once('exit', (code) => codes.push(code));
    await Promise.all([press.close(), press.close()]);
    expect(codes).toEqual([0]);
    await press.close();
  });

  it('prints the data of a letter into its file', async () => {
    const attachment = {
      name: 'daten.json',
      description: 'Daten des Schreibens',
      mediaType: 'application/json',
      content: '{"betrag":1}',
    };
    const pdf = await press.print(template, data('A'), { attachment });
    expect(pdf.equals(typeset(compose(template, data('A')), attachment))).toBe(true);
  });
});
