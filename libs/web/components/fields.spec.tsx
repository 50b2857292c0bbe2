import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Checkbox, Checkboxes, Radios } from './choices';
import type { FieldProps } from './field';
import { FileField } from './file-field';
import { formOf, type FormState } from './form-state';
import { Select } from './select';
import { TextArea } from './text-area';
import { DateField, MoneyField, TextField } from './text-field';

const options = [
  { value: 'a', label: 'Erstens' },
  { value: 'b', label: 'Zweitens' },
];

const fields: [string, (props: FieldProps) => ComponentChildren][] = [
  ['TextField', (props) => <TextField {...props} />],
  ['MoneyField', (props) => <MoneyField {...props} />],
  ['DateField', (props) => <DateField {...props} />],
  ['TextArea', (props) => <TextArea {...props} />],
  ['Select', (props) => <Select {...props} options={options} />],
  ['Radios', (props) => <Radios {...props} options={options} />],
  ['Checkboxes', (props) => <Checkboxes {...props} options={options} />],
  ['Checkbox', (props) => <Checkbox {...props} />],
  ['FileField', (props) => <FileField {...props} />],
];

describe.each(fields)('%s', (_, field) => {
  const show = (form: FormState) =>
    renderToString(<>{field({ form, name: 'p[0].x', label: 'Frage', hint: 'Hilfe', optional: true })}</>);

  it('is found by the error summary and tied to its hint and error', () => {
    const html = show(formOf({}, { 'p[0].x': 'Fehlt <b>' }));
    expect(html).toMatch(/<(input|select|textarea)[^>]* id="p-0-x"/);
    expect(html).toContain('name="p[0].x"');
    expect(html).toContain('aria-describedby="p-0-x-hinweis p-0-x-fehler"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/id="p-0-x-hinweis"[^>]*>.*Hilfe/);
    expect(html).toMatch(/id="p-0-x-fehler".*Fehlt &lt;b>/);
  });

  it('is quiet without an error and says that it is optional', () => {
    const html = show(formOf({}));
    expect(html).not.toMatch(/error|aria-invalid|fehler/);
    expect(html).toContain('- Optional');
  });
});

const one = (value: unknown) => ({ form: formOf({ x: value }), name: 'x', label: 'Frage' });

it('escapes what was typed', () => {
  expect(renderToString(<TextField {...one('"><script>')} />)).toContain('value="&quot;>&lt;script>"');
  expect(renderToString(<TextArea {...one('</textarea>')} />)).toContain('>&lt;/textarea></textarea>');
});

it('never sends a password back', () =>
  expect(renderToString(<TextField {...one('geheim')} type="password" />)).not.toContain('geheim'));

it.each([
  ['Select', <Select {...one('b')} options={options} />, /<option[^>]*selected[^>]*>Zweitens/],
  ['Radios', <Radios {...one('b')} options={options} />, /id="x-2"[^>]*value="b" checked/],
  ['Checkboxes', <Checkboxes {...one(['b'])} options={options} />, /id="x-2"[^>]*value="b" checked/],
  ['Checkbox', <Checkbox {...one(true)} />, /value="ja" checked/],
])('%s remembers the answer', (_, field, chosen) => {
  const html = renderToString(field);
  expect(html).toMatch(chosen);
  expect(html.match(/checked|selected/g)).toHaveLength(1);
});

it('states the limit of a text in words, for those without the script', () =>
  expect(renderToString(<TextArea {...one('')} maxLength={1500} />)).toMatch(
    /aria-describedby="x-zeichen".*id="x-zeichen">Höchstens 1\.500 Zeichen/,
  ));
