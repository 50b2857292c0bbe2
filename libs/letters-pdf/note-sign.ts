const superior = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number of a footnote as it stands in the text that refers to it: "¹²". */
export const noteSign = (number: number): string =>
  String(number).replace(/\d/g, (digit) => superior[Number(digit)]!);
