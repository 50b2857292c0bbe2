import { thuringia } from '@libs/charts';

/** Landkreise and kreisfreie Städte: the name by the key. */
export const districtNames: Readonly<Record<string, string>> = Object.fromEntries(
  thuringia.map(({ ags, name }) => [ags, name]),
);
