import { electronicFormatIBAN, friendlyFormatIBAN } from 'ibantools';
import type { ApplicantSection, InputTax } from '../domain/sections';
import { EmailAddress, Iban, Line, OneOf, Phone, PostalCode } from './fields';
import { answerOf, answerText, YES_NO } from './yes-no';
import { SectionForm } from './section.form';

const inputTaxValues: Readonly<Record<InputTax, string>> = { yes: 'ja', no: 'nein', partly: 'teilweise' };

export class ApplicantForm extends SectionForm {
  @Line(200)
  strasse = '';

  @PostalCode()
  @Line(5)
  plz = '';

  @Line(100)
  ort = '';

  @Line(200)
  vertretung = '';

  @Line(200)
  funktion = '';

  @Line(200)
  ansprechperson = '';

  @Phone()
  @Line(50)
  telefon = '';

  @EmailAddress()
  @Line(200)
  email = '';

  @Iban()
  @Line(50)
  iban = '';

  @Line(200)
  kontoinhaber = '';

  @OneOf(Object.values(inputTaxValues))
  vorsteuer = '';

  @OneOf(YES_NO)
  haushaltssicherung = '';

  @OneOf(YES_NO)
  rpa = '';

  section(): ApplicantSection {
    return {
      street: this.strasse,
      postalCode: this.plz,
      city: this.ort,
      representativeName: this.vertretung,
      representativeFunction: this.funktion,
      contactName: this.ansprechperson,
      contactPhone: this.telefon,
      contactEmail: this.email,
      iban: electronicFormatIBAN(this.iban) ?? '',
      accountHolder: this.kontoinhaber,
      inputTax: inputTaxOf(this.vorsteuer),
      budgetConsolidation: answerOf(this.haushaltssicherung),
      ownAuditOffice: answerOf(this.rpa),
    };
  }
}

const inputTaxOf = (text: string): InputTax | null =>
  (Object.keys(inputTaxValues) as InputTax[]).find((answer) => inputTaxValues[answer] === text) ?? null;

/** The fields as the page shows them. */
export const applicantFields = (
  section: ApplicantSection,
): Record<keyof Omit<ApplicantForm, 'section' | 'weiter' | 'version'>, unknown> => ({
  strasse: section.street,
  plz: section.postalCode,
  ort: section.city,
  vertretung: section.representativeName,
  funktion: section.representativeFunction,
  ansprechperson: section.contactName,
  telefon: section.contactPhone,
  email: section.contactEmail,
  iban: friendlyFormatIBAN(section.iban) ?? '',
  kontoinhaber: section.accountHolder,
  vorsteuer: section.inputTax && inputTaxValues[section.inputTax],
  haushaltssicherung: answerText(section.budgetConsolidation),
  rpa: answerText(section.ownAuditOffice),
});
