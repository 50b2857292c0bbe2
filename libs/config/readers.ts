import path from 'node:path';

/** A setting's value from its text. Throws what is expected instead, as the end of a German sentence. */
export type Reader<T> = (text: string) => T;

export const port: Reader<number> = (text) => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65535) throw new Error('eine Zahl von 0 bis 65535');
  return value;
};

export const onOff: Reader<boolean> = (text) => {
  if (text !== 'on' && text !== 'off') throw new Error('„on“ oder „off“');
  return text === 'on';
};

export const url =
  (...protocols: string[]): Reader<string> =>
  (text) => {
    if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol))
      throw new Error(`eine Adresse mit ${protocols.map((p) => `${p}//`).join(' oder ')}`);
    return text;
  };

export const directory: Reader<string> = (text) => path.resolve(text);

export const moment: Reader<Date> = (text) => {
  const value = new Date(text);
  if (Number.isNaN(value.getTime())) throw new Error('ein Zeitpunkt wie 2020-02-10T08:00:00+01:00');
  return value;
};

export const text: Reader<string> = (value) => value;
