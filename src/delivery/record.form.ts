import { parseDate } from '@libs/dates';
import { DomainError } from '@libs/errors';
import { VersionForm } from '@libs/web';
import { Equals, MaxLength } from 'class-validator';
import type { Temporal } from 'temporal-polyfill';
import type { Statements } from './delivery-entries';
import { channels } from './domain/facts';
import { lawsuitResults } from './domain/lawsuit-results';
import { instructions, receipts } from './domain/record-answers';
import type { RecordStepName } from './domain/record-steps';

const TOO_LONG = { message: 'Höchstens 1.000 Zeichen.' };

/** Everything that any step asks for; each reads what it needs. */
export class RecordForm extends VersionForm {
  @MaxLength(20)
  tag: string = '';

  @MaxLength(20)
  art: string = '';

  @MaxLength(20)
  weg: string = '';

  @MaxLength(20)
  belehrung: string = '';

  @MaxLength(20)
  ergebnis: string = '';

  @MaxLength(200, { message: 'Höchstens 200 Zeichen.' })
  gericht: string = '';

  @MaxLength(100, { message: 'Höchstens 100 Zeichen.' })
  aktenzeichen: string = '';

  @MaxLength(200, { message: 'Höchstens 200 Zeichen.' })
  person: string = '';

  @MaxLength(1000, TOO_LONG)
  grund: string = '';

  @Equals('ja', { message: 'Bestätigen Sie, dass die Angaben stimmen.' })
  bestaetigt: string = '';
}

type Field = Exclude<keyof RecordForm, 'version' | 'bestaetigt'>;

/** Reads fields one after the other and finds every error before it complains. */
class Reading {
  private readonly errors: Partial<Record<Field, string>> = {};

  constructor(private readonly form: RecordForm) {}

  day(field: Field): Temporal.PlainDate {
    const day = parseDate(this.form[field]);
    if (!day) this.errors[field] = 'Geben Sie ein Datum wie 22.11.2026 ein.';
    return day!;
  }

  text(field: Field, missing: string): string {
    if (this.form[field] === '') this.errors[field] = missing;
    return this.form[field];
  }

  oneOf<T extends string>(field: Field, answers: Readonly<Record<T, unknown>>): T {
    if (!Object.hasOwn(answers, this.form[field])) this.errors[field] = 'Wählen Sie eine der Antworten aus.';
    return this.form[field] as T;
  }

  done<T>(said: T): T {
    if (Object.keys(this.errors).length > 0) throw new DomainError('invalid_input', { fields: this.errors });
    return said;
  }
}

const REASON = 'Nennen Sie den Grund.';

const readers: { readonly [S in RecordStepName]: (reading: Reading, form: RecordForm) => Statements[S] } = {
  dispatch: (reading, { grund }) => ({ on: reading.day('tag'), reason: grund }),
  receipt: (reading) => {
    const kind = reading.oneOf('art', receipts);
    return { kind, on: kind === 'late' ? reading.day('tag') : null, reason: reading.text('grund', REASON) };
  },
  anew: (reading) => ({ channel: reading.oneOf('weg', channels), reason: reading.text('grund', REASON) }),
  instruction: (reading) => ({
    instruction: reading.oneOf('belehrung', instructions),
    reason: reading.text('grund', REASON),
  }),
  waive: (reading) => ({
    name: reading.text('person', 'Nennen Sie, wer unterschrieben hat.'),
    on: reading.day('tag'),
  }),
  sue: (reading) => ({
    court: reading.text('gericht', 'Nennen Sie das Gericht.'),
    fileNumber: reading.text('aktenzeichen', 'Nennen Sie das Aktenzeichen des Gerichts.'),
    filedOn: reading.day('tag'),
  }),
  endLawsuit: (reading, { grund }) => ({
    on: reading.day('tag'),
    result: reading.oneOf('ergebnis', lawsuitResults),
    note: grund,
  }),
};

/** What the form says for a step. Errors: invalid_input, each at its field. */
export function statementIn<S extends RecordStepName>(step: S, form: RecordForm): Statements[S] {
  const reading = new Reading(form);
  return reading.done(readers[step](reading, form));
}
