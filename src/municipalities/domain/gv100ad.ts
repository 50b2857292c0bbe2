import { formatDate } from '@libs/dates';
import { DomainError } from '@libs/errors';
import { districtEntries, municipalityEntries } from './gv100ad-entries';
import { recordTypes } from './gv100ad-format';
import * as read from './gv100ad-record';
import type { RegisterEdition, RegisterEntry } from './register-entry';

type Sorted = Record<(typeof recordTypes)[keyof typeof recordTypes], read.GvRecord[]>;

/**
 * Reads an edition of the official register (GV100AD: fixed columns, see gv100ad-format) for one Land, two
 * digits, "16" is Thuringia. Throws DomainError naming line and field when the text is not such a file.
 */
export function parseGv100ad(text: string, land = '16'): RegisterEdition {
  const { lands, districts, associations, municipalities } = sortedByType(read.recordsOf(text), land);
  const [record] = lands;
  if (!record || municipalities.length === 0) throw notInFile(land);
  const entries = [
    ...districtEntries(districts, municipalities),
    ...municipalityEntries(municipalities, districts, associations),
  ];
  refuseDuplicates(entries);
  return {
    land,
    landName: read.requiredText(record, 'name'),
    territoryDate: read.territoryDateOf(record),
    entries,
  };
}

const notInFile = (land: string): DomainError =>
  new DomainError('invalid_input', {
    message: `Die Datei enthält keine Gemeinden des Landes ${land}. Erwartet wird das Gemeindeverzeichnis GV100AD mit den Satzarten 10, 40, 50 und 60.`,
  });

function sortedByType(records: readonly read.GvRecord[], land: string): Sorted {
  const sorted: Sorted = { lands: [], districts: [], associations: [], municipalities: [], ignored: [] };
  for (const record of records) {
    const type = read.codeIn(record, 'recordType', recordTypes);
    refuseOtherTerritory(record, records[0]!);
    if (read.digitsOf(record, 'land') === land) sorted[type].push(record);
  }
  return sorted;
}

/** One file describes one day: two editions pasted together would end half of the register. */
function refuseOtherTerritory(record: read.GvRecord, first: read.GvRecord): void {
  if (read.textOf(record, 'territoryDate') === read.textOf(first, 'territoryDate')) return;
  const [here, before] = [record, first].map((each) => formatDate(read.territoryDateOf(each)));
  throw read.badField(record, 'territoryDate', `${here}, in Zeile ${first.lineNumber} aber ${before}`);
}

function refuseDuplicates(entries: readonly RegisterEntry[]): void {
  const seen = new Set<string>();
  for (const { ags, name } of entries) {
    if (seen.has(ags))
      throw new DomainError('invalid_input', { message: `${name} (${ags}) steht zweimal in der Datei.` });
    seen.add(ags);
  }
}
