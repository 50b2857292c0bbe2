import type { Mark } from '@libs/directive';
import { DomainError } from '@libs/errors';

export interface Court {
  readonly name: string;
  readonly address: readonly string[];
  /** Of the address; the districts are confirmed. */
  readonly mark: Mark;
  /** Kreisschlüssel of the districts and cities that the court is competent for. */
  readonly districts: readonly string[];
}

/**
 * The administrative courts of Thuringia. The granting authority is competent for the whole Land, so the seat
 * of the claimant decides (§ 52 Nr. 3 Satz 2 VwGO).
 */
export const courts: readonly Court[] = [
  {
    name: 'Verwaltungsgericht Gera',
    address: ['Rudolf-Diener-Straße 1', '07545 Gera'],
    mark: 'assumed',
    // Gera, Jena; Saalfeld-Rudolstadt, Saale-Holzland-Kreis, Saale-Orla-Kreis, Greiz, Altenburger Land
    districts: ['16052', '16053', '16073', '16074', '16075', '16076', '16077'],
  },
  {
    name: 'Verwaltungsgericht Meiningen',
    address: ['Lindenallee 15', '98617 Meiningen'],
    mark: 'assumed',
    // Suhl, Eisenach; Wartburgkreis, Schmalkalden-Meiningen, Hildburghausen, Sonneberg
    districts: ['16054', '16056', '16063', '16066', '16069', '16072'],
  },
  {
    name: 'Verwaltungsgericht Weimar',
    address: ['Jenaer Straße 2a', '99425 Weimar'],
    mark: 'assumed',
    // Erfurt, Weimar; Eichsfeld, Nordhausen, Unstrut-Hainich-Kreis, Kyffhäuserkreis, Gotha, Sömmerda, Ilm-Kreis,
    // Weimarer Land
    districts: ['16051', '16055', '16061', '16062', '16064', '16065', '16067', '16068', '16070', '16071'],
  },
];

/** The court for a body seated in this district. Errors: incomplete for a district of no court. */
export function courtFor(districtAgs: string): Court {
  const court = courts.find(({ districts }) => districts.includes(districtAgs));
  if (!court)
    throw new DomainError('incomplete', {
      message: `Für den Kreisschlüssel ${districtAgs} ist kein Verwaltungsgericht hinterlegt. Prüfen Sie die Stammdaten der Antragstellerin.`,
    });
  return court;
}
