const NUMBER = String.raw`\d[\d.]*(?:,\d+)?`;
const MONTH = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const COUNT = String.raw`\d+|ein\p{L}*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf`;

/** How amounts and periods are written in a letter. */
const figures: readonly RegExp[] = [
  new RegExp(String.raw`${NUMBER}\s?(?:€|EUR|Euro|%|Prozent|v\. ?H\.)`, 'gu'),
  /\d[\d.]*,\d\d|\d{1,3}(?:\.\d{3})+/gu,
  /\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/gu,
  new RegExp(String.raw`\d{1,2}\.\s(?:${MONTH})`, 'gu'),
  new RegExp(String.raw`(?:${MONTH})\s\d{4}`, 'gu'),
  /(?<!\d)(?:19|20)\d\d(?!\d)/gu,
  new RegExp(String.raw`(?:${COUNT})\s(?:Tag|Woche|Monat|Jahr)\p{L}*`, 'giu'),
];

/** What an act decides, as far as it stands in its words: amounts, shares, days and periods, and whom it is for. */
const substanceOf = (text: string, recipient: string): string[] =>
  [
    ...figures.flatMap((figure) => text.match(figure) ?? []),
    ...text
      .split(recipient)
      .slice(1)
      .map(() => recipient),
  ].sort();

/** Whether putting one text in place of another would change what an act decides. */
export const changesSubstance = (
  { text, recipient }: { readonly text: string; readonly recipient: string },
  wrong: string,
  right: string,
): boolean =>
  substanceOf(text, recipient).join('\n') !==
  substanceOf(text.replaceAll(wrong, right), recipient).join('\n');
