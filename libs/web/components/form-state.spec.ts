import { cents } from '@libs/money';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { emptyForm, errorOf, fieldId, formOf, hasErrors, valueOf, valuesOf } from './form-state';

describe('formOf', () => {
  it.each([
    ['text', 'Musterhausen', ['Musterhausen']],
    ['a number', 12, ['12']],
    ['a legal date', Temporal.PlainDate.from('2026-11-02'), ['02.11.2026']],
    ['a tick', true, ['ja']],
    ['no tick', false, []],
    ['several answers', ['bauen', 'finanzen'], ['bauen', 'finanzen']],
    ['nothing', null, []],
    ['what no field can hold', { some: 'object' }, []],
  ])('shows %s', (_, value, texts) => expect(valuesOf(formOf({ a: value }), 'a')).toEqual(texts));

  it('keeps values and errors apart', () => {
    const form = formOf({ kosten: cents(5) }, { kosten: 'Zu wenig.' });
    expect([valueOf(form, 'kosten'), errorOf(form, 'kosten')]).toEqual(['5', 'Zu wenig.']);
    expect([hasErrors(form), hasErrors(emptyForm)]).toEqual([true, false]);
  });
});

describe('fieldId', () => {
  it.each([
    ['titel', 'titel'],
    ['kosten.2027', 'kosten-2027'],
    ['posten[0].betrag', 'posten-0-betrag'],
    ['posten[]', 'posten'],
    ['größe', 'größe'],
    ['inhalt', 'feld-inhalt'],
  ])('makes %s into %s', (name, id) => expect(fieldId(name)).toBe(id));

  it('is safe in a link, whatever the name', () =>
    fc.assert(fc.property(fc.string(), (name) => expect(fieldId(name)).toMatch(/^[\p{L}\p{N}_-]*$/u))));
});
