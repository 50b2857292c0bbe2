import type { RegisterKind } from './register-entry';

/** How a district calls itself when its name does not say it already ("Wartburgkreis", "Region Hannover"). */
const saysItself = /kreis|region/i;

/** "Erfurt, Stadt" is shown as "Erfurt", the district "Eichsfeld" as "Landkreis Eichsfeld". */
export function shownName(kind: RegisterKind, officialName: string, districtTitle = 'Landkreis'): string {
  const [name = officialName] = officialName.split(', ');
  return kind === 'district' && !saysItself.test(name) ? `${districtTitle} ${name}` : name;
}
