import { formatDate } from '@libs/dates';
import { DomainError } from '@libs/errors';
import { Temporal } from 'temporal-polyfill';
import type { RegisterVersion, Succession } from './register-entry';

const refusal = (message: string): DomainError => new DomainError('invalid_input', { message });

/** Even the reform of 2019 ended a fifth of Thuringia's municipalities: more than this share is a torn file. */
const MOST_ENDED = { share: 1 / 3, butAtLeast: 20 };

/** Editions are imported in the order of their days: history is not rewritten. */
export function refuseOlderEdition(versions: readonly RegisterVersion[], date: Temporal.PlainDate): void {
  const days = versions.flatMap(({ validFrom, validTo }) => validTo ?? validFrom);
  const latest = days.sort(Temporal.PlainDate.compare).at(-1);
  if (latest && Temporal.PlainDate.compare(date, latest) < 0)
    throw refusal(
      `Der Gebietsstand der Datei (${formatDate(date)}) ist älter als der des Registers (${formatDate(latest)}).`,
    );
}

/** A file cut off on the way looks like a Land that dissolves its municipalities. */
export function refuseTornFile(versions: readonly RegisterVersion[], incoming: ReadonlySet<string>): void {
  const inForce = versions.filter(({ validTo }) => validTo === null);
  const ended = inForce.filter(({ ags }) => !incoming.has(ags)).length;
  if (ended >= MOST_ENDED.butAtLeast && ended > inForce.length * MOST_ENDED.share)
    throw refusal(
      `Die Datei würde ${ended} von ${inForce.length} Einträgen beenden. Vermutlich ist sie unvollständig; laden Sie sie neu herunter.`,
    );
}

/** What a person states must fit what the official edition says. */
export function refuseContradictions(
  stated: readonly Succession[],
  known: ReadonlyMap<string, RegisterVersion>,
  incoming: ReadonlySet<string>,
  territoryDate: Temporal.PlainDate,
): void {
  for (const { oldAgs, newAgs, on } of stated) {
    const { name, validFrom } = known.get(oldAgs)!;
    if (incoming.has(oldAgs))
      throw refusal(`${name} (${oldAgs}) hat laut Nachfolger-Datei geendet, steht aber im Verzeichnis.`);
    if (!incoming.has(newAgs) && !known.has(newAgs))
      throw refusal(
        `Den Nachfolger ${newAgs} von ${name} (${oldAgs}) gibt es weder im Verzeichnis noch im Register.`,
      );
    if (Temporal.PlainDate.compare(on, validFrom) <= 0 || Temporal.PlainDate.compare(on, territoryDate) > 0)
      throw refusal(
        `${name} (${oldAgs}) kann nicht am ${formatDate(on)} enden: Der Eintrag gilt ab ${formatDate(validFrom)}, der Gebietsstand ist der ${formatDate(territoryDate)}.`,
      );
  }
}

/** A corrected edition of the same day may change an entry, but a day on which it came and went is none. */
export function refuseSameDayEnd(gone: readonly RegisterVersion[], territoryDate: Temporal.PlainDate): void {
  const sameDay = gone.find(({ validFrom, validTo }) => validTo === null && validFrom.equals(territoryDate));
  if (sameDay)
    throw refusal(
      `${sameDay.name} (${sameDay.ags}) gilt im Register ab ${formatDate(territoryDate)}, fehlt aber in der Datei mit demselben Gebietsstand.`,
    );
}
