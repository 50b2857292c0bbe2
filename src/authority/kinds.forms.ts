import { parseDate } from '@libs/dates';
import type { FormErrors } from '@libs/web';
import { Transform } from 'class-transformer';
import { IsEmail, IsNotEmpty, Matches, MaxLength } from 'class-validator';
import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { Temporal } from 'temporal-polyfill';
import type { Contents } from './domain/kinds';
import { Citation, Days, EntryForm, Key, Line, Short } from './entry.form';
import { messages } from './messages';

const text = messages.entry;
const MOST_DISPATCH = 30;
const MOST_RETRIEVAL = 90;
const MOST_ADDRESS_LINES = 4;
/** Characters that fit above the address field in small print. */
const LONGEST_RETURN_LINE = 70;

const asList = ({ value }: { value: unknown }): unknown =>
  value === undefined || value === '' ? [] : [value].flat();

export class AuthorityForm extends EntryForm<'behoerde'> {
  @Key()
  kennung: string = '';

  @Line()
  name: string = '';

  @Short()
  stelle: string = '';

  @Line()
  strasse: string = '';

  @Line()
  ort: string = '';

  @Short()
  telefon: string = '';

  @IsEmail({}, { message: text.emailWrong })
  email: string = '';

  @IsNotEmpty({ message: text.missing })
  @MaxLength(LONGEST_RETURN_LINE, { message: text.returnLineTooLong })
  absender: string = '';

  content(): Contents['behoerde'] {
    const { kennung: key, name, stelle: unit, strasse: street, ort: city, telefon: phone, email } = this;
    return { key, name, unit, street, city, phone, email, returnLine: this.absender };
  }
}

export class SignatoryForm extends EntryForm<'zeichnung'> {
  /** A role, or the id of a person. */
  @Matches(/^(approver|head|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, { message: text.holderMissing })
  inhaber: string = '';

  @Line()
  funktion: string = '';

  @MaxLength(10, { message: text.dayWrong })
  bis: string = '';

  override check(): FormErrors {
    const [from, to] = [parseDate(String(this.gueltig)), parseDate(String(this.bis))];
    const late = from && to && Temporal.PlainDate.compare(to, from) < 0;
    return {
      ...super.check(),
      ...(this.bis === '' || to ? {} : { bis: text.dayWrong }),
      ...(late ? { bis: text.endBeforeBegin } : {}),
    };
  }

  content(): Contents['zeichnung'] {
    const role = this.inhaber === 'approver' || this.inhaber === 'head' ? this.inhaber : null;
    const validTo = parseDate(this.bis)?.toString() ?? null;
    return { personId: role ? null : this.inhaber, role, function: this.funktion, validTo };
  }
}

export class CourtForm extends EntryForm<'gerichte'> {
  @Key()
  kennung: string = '';

  @Line()
  name: string = '';

  @Citation()
  anschrift: string = '';

  @MaxLength(200, { message: text.tooLong })
  elektronisch: string = '';

  @Transform(asList)
  @Matches(/^[0-9]{5}$/, { each: true, message: text.districtUnknown })
  kreise: string[] = [];

  override check(): FormErrors {
    const tooMany = this.lines().length > MOST_ADDRESS_LINES;
    return { ...super.check(), ...(tooMany ? { anschrift: text.addressTooLong } : {}) };
  }

  content(): Contents['gerichte'] {
    const { kennung: key, name, elektronisch, kreise } = this;
    const districts = [...new Set(kreise)].sort();
    return { key, name, address: this.lines(), electronicAddress: elektronisch || null, districts };
  }

  private lines(): string[] {
    const lines = String(this.anschrift).split(/\r?\n/);
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  }
}

export class NoticeForm extends EntryForm<'bekanntgabe'> {
  @Days(MOST_DISPATCH)
  tage: number = 0;

  @Citation()
  fundstelle: string = '';

  @Days(MOST_RETRIEVAL)
  abruf: number = 0;

  @Citation()
  abruf_fundstelle: string = '';

  content(): Contents['bekanntgabe'] {
    return {
      dispatchDays: this.tage,
      dispatchCitation: this.fundstelle,
      retrievalDays: this.abruf,
      retrievalCitation: this.abruf_fundstelle,
    };
  }
}

export class AccountForm extends EntryForm<'konto'> {
  @Line()
  kontoinhaber: string = '';

  /** With blanks or without; the check digits must be right (ISO 7064, modulo 97). */
  @Short()
  iban: string = '';

  override check(): FormErrors {
    return { ...super.check(), ...(isValidIBAN(this.compactIban()) ? {} : { iban: text.ibanWrong }) };
  }

  content(): Contents['konto'] {
    return { holder: this.kontoinhaber, iban: this.compactIban() };
  }

  private compactIban(): string {
    return electronicFormatIBAN(String(this.iban)) ?? '';
  }
}

export class BudgetTitlesForm extends EntryForm<'haushalt'> {
  @Line()
  investiv: string = '';

  @Line()
  konsumtiv: string = '';

  content(): Contents['haushalt'] {
    return { investive: this.investiv, consumptive: this.konsumtiv };
  }
}
