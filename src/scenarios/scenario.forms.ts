import { parseEuro, ZERO } from '@libs/money';
import { type CrossChecked, type FormErrors, VersionForm, WRONG_AMOUNT } from '@libs/web';
import { IsIn, IsObject, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { type Title, titles } from '../budget';
import type { Share } from '../review';
import { idsIn } from './domain/address';
import { amountField, type Entry, percentField, placeField } from './domain/plan';
import { parsePercent } from './domain/percent';
import { messages } from './messages';
import type { Choice } from './scenarios.service';

const { nameMissing, nameLong, noteLong } = messages.create;

/** What a scenario is called and meant for. */
export class ScenarioForm {
  @MinLength(1, { message: nameMissing })
  @MaxLength(120, { message: nameLong })
  titel: string = '';

  @MaxLength(2000, { message: noteLong })
  notiz: string = '';
}

/** Which cases a scenario takes: of those shown, the ticked ones, or all. */
export class ChoiceForm extends VersionForm {
  @IsString()
  gezeigt: string = '';

  @IsOptional()
  vorgang?: unknown;

  @IsIn(['auswahl', 'alle'])
  umfang: string = 'auswahl';

  choice(): Choice {
    const shown = idsIn(this.gezeigt.split(','));
    return { shown, chosen: this.umfang === 'alle' ? shown : idsIn(this.vorgang) };
  }
}

const cell = /^([0-9a-f-]{36})_(\d{4})_(\w+)$/;
const MOST_PLACES = 9999;

type Fields = Readonly<Record<string, unknown>>;
const textIn = (fields: Fields, key: string): string => {
  const text = fields[key];
  return typeof text === 'string' ? text.trim() : '';
};

/** Order and amounts of every case (`platz.<id>`, `anteil.<id>`, `betrag.<id>_2020_investive`), with title and note. */
export class PlanForm extends VersionForm implements CrossChecked {
  @MinLength(1, { message: nameMissing })
  @MaxLength(120, { message: nameLong })
  titel: string = '';

  @MaxLength(2000, { message: noteLong })
  notiz: string = '';

  @IsIn(['speichern', 'berechnen'])
  aktion: string = 'speichern';

  @IsObject()
  platz: Fields = {};

  @IsObject()
  anteil: Fields = {};

  @IsObject()
  betrag: Fields = {};

  check(): FormErrors {
    const ids = idsIn(Object.keys(this.platz));
    const places = ids.filter((id) => this.placeOf(id) === null);
    const percents = ids.filter((id) => textIn(this.anteil, id) !== '' && this.percentOf(id) === null);
    const amounts = this.cells().filter(({ text }) => text !== '' && parseEuro(text) === null);
    return Object.fromEntries([
      ...places.map((id) => [placeField(id), messages.amounts.placeWrong]),
      ...percents.map((id) => [percentField(id), messages.amounts.percentWrong]),
      ...amounts.map(({ caseId, dueYear, title }) => [amountField(caseId, dueYear, title), WRONG_AMOUNT]),
    ]) as FormErrors;
  }

  /** Once checked: the cases in the order of the page. */
  entries(): Entry[] {
    const cells = this.cells();
    return idsIn(Object.keys(this.platz)).map((caseId) => ({
      caseId,
      place: this.placeOf(caseId)!,
      percent: this.percentOf(caseId),
      shares: cells
        .filter((one) => one.caseId === caseId)
        .map(({ dueYear, title, text }): Share => ({ dueYear, title, amount: parseEuro(text) ?? ZERO })),
    }));
  }

  private placeOf(id: string): number | null {
    const text = textIn(this.platz, id);
    const place = Number(text);
    return /^\d{1,4}$/.test(text) && place > 0 && place <= MOST_PLACES ? place : null;
  }

  private percentOf(id: string): number | null {
    return parsePercent(textIn(this.anteil, id));
  }

  private cells(): { caseId: string; dueYear: number; title: Title; text: string }[] {
    return Object.keys(this.betrag).flatMap((name) => {
      const [, caseId, year, title] = cell.exec(name) ?? [];
      const known = title !== undefined && Object.hasOwn(titles, title);
      return known
        ? [{ caseId: caseId!, dueYear: Number(year), title: title as Title, text: textIn(this.betrag, name) }]
        : [];
    });
  }
}
