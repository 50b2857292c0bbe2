/** Whole numbers as German text: "218.793". */
export const count = new Intl.NumberFormat('de-DE');
