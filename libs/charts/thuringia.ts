import type { Tile } from './tile-map';

/** The map, row by row: the short names that also stand on number plates. */
const rows = [
  '.   NDH KYF .   .   .  .',
  'EIC UH  SÖM AP  SHK .  ABG',
  'WAK GTH EF  WE  J   G  .',
  'SM  SHL IK  SLF SOK GRZ .',
  '.   HBN SON .   .   .  .',
];

const districts: Readonly<Record<string, readonly [ags: string, name: string]>> = {
  EF: ['16051', 'Stadt Erfurt'],
  G: ['16052', 'Stadt Gera'],
  J: ['16053', 'Stadt Jena'],
  SHL: ['16054', 'Stadt Suhl'],
  WE: ['16055', 'Stadt Weimar'],
  EIC: ['16061', 'Landkreis Eichsfeld'],
  NDH: ['16062', 'Landkreis Nordhausen'],
  WAK: ['16063', 'Wartburgkreis'],
  UH: ['16064', 'Unstrut-Hainich-Kreis'],
  KYF: ['16065', 'Kyffhäuserkreis'],
  SM: ['16066', 'Landkreis Schmalkalden-Meiningen'],
  GTH: ['16067', 'Landkreis Gotha'],
  SÖM: ['16068', 'Landkreis Sömmerda'],
  HBN: ['16069', 'Landkreis Hildburghausen'],
  IK: ['16070', 'Ilm-Kreis'],
  AP: ['16071', 'Landkreis Weimarer Land'],
  SON: ['16072', 'Landkreis Sonneberg'],
  SLF: ['16073', 'Landkreis Saalfeld-Rudolstadt'],
  SHK: ['16074', 'Saale-Holzland-Kreis'],
  SOK: ['16075', 'Saale-Orla-Kreis'],
  GRZ: ['16076', 'Landkreis Greiz'],
  ABG: ['16077', 'Landkreis Altenburger Land'],
};

/** The 17 Landkreise and five kreisfreie Städte of Thüringen, arranged about as on the map. */
export const thuringia: readonly Tile[] = rows.flatMap((line, row) =>
  line.split(/ +/).flatMap((code, column): Tile[] => {
    const [ags, name] = districts[code] ?? [];
    return ags && name ? [{ ags, code, name, column, row }] : [];
  }),
);
