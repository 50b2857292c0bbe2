import { Temporal } from 'temporal-polyfill';
import { shownName } from './names';
import type { RegisterEntry, RegisterKind } from './register-entry';

/**
 * The day on which the 17 Landkreise came into being (Thüringer Neugliederungsgesetz, in force 01.07.1994),
 * next to five kreisfreie Städte. Eisenach, kreisfrei from 1998 until 30.06.2021, is left out: today's
 * register counts five again. Whoever needs it imports an edition of those years.
 */
export const builtInValidFrom = Temporal.PlainDate.from('1994-07-01');

interface BuiltIn {
  readonly ags: string;
  readonly kind: RegisterKind;
  readonly officialName: string;
  readonly seat: string;
}

const city = (ags: string, name: string): BuiltIn => ({
  ags,
  kind: 'independent_city',
  officialName: `${name}, Stadt`,
  seat: name,
});
const district = (ags: string, officialName: string, seat: string): BuiltIn => ({
  ags,
  kind: 'district',
  officialName,
  seat,
});

/** Thuringia's kreisfreie Städte and Landkreise, there before any official file is imported. */
export const builtInTable: readonly BuiltIn[] = [
  city('16051000', 'Erfurt'),
  city('16052000', 'Gera'),
  city('16053000', 'Jena'),
  city('16054000', 'Suhl'),
  city('16055000', 'Weimar'),
  district('16061', 'Eichsfeld', 'Heilbad Heiligenstadt'),
  district('16062', 'Nordhausen', 'Nordhausen'),
  district('16063', 'Wartburgkreis', 'Bad Salzungen'),
  district('16064', 'Unstrut-Hainich-Kreis', 'Mühlhausen/Thüringen'),
  district('16065', 'Kyffhäuserkreis', 'Sondershausen'),
  district('16066', 'Schmalkalden-Meiningen', 'Meiningen'),
  district('16067', 'Gotha', 'Gotha'),
  district('16068', 'Sömmerda', 'Sömmerda'),
  district('16069', 'Hildburghausen', 'Hildburghausen'),
  district('16070', 'Ilm-Kreis', 'Arnstadt'),
  district('16071', 'Weimarer Land', 'Apolda'),
  district('16072', 'Sonneberg', 'Sonneberg'),
  district('16073', 'Saalfeld-Rudolstadt', 'Saalfeld/Saale'),
  district('16074', 'Saale-Holzland-Kreis', 'Eisenberg'),
  district('16075', 'Saale-Orla-Kreis', 'Schleiz'),
  district('16076', 'Greiz', 'Greiz'),
  district('16077', 'Altenburger Land', 'Altenburg'),
];

/** The built-in entries; population and area are unknown until an official file is imported. */
export const builtInEntries: readonly RegisterEntry[] = builtInTable.map(
  ({ ags, kind, officialName, seat }) => ({
    ags,
    ars: ags.slice(0, 5).padEnd(12, '0'),
    name: shownName(kind, officialName),
    officialName,
    kind,
    districtAgs: ags.slice(0, 5),
    seat: kind === 'district' ? seat : null,
    associationKey: null,
    associationName: null,
    associationKind: null,
    population: null,
    areaHa: null,
    postalCode: null,
  }),
);
