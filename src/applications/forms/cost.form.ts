import { type ExpenseCategory, expenseCategories, keysOf } from '@libs/directive';
import type { CrossChecked, FormErrors } from '@libs/web';
import { IsIn, IsNotEmpty, IsObject, IsUUID } from 'class-validator';
import type { PlannedCost } from '../domain/sections';
import { amountErrors, type AmountFields, amountsOf, amountText } from './amounts';
import { Count, countOf, Line, OneOf, Paragraphs } from './fields';
import { SectionForm } from './section.form';

/** The rates that the law has known since 2020, in basis points, and that the amounts are without tax. */
export const vatRates = [0, 500, 700, 1600, 1900] as const;

/** One line of the expenditure plan. */
export class CostForm extends SectionForm implements CrossChecked {
  /** The id of the line, chosen with the page: two clicks make one line. */
  @IsUUID('all', { message: 'Laden Sie die Seite neu.' })
  zeile!: string;

  @Line(200)
  @IsNotEmpty({ message: 'Sagen Sie, wofür das Geld ausgegeben wird.' })
  bezeichnung = '';

  @IsIn(keysOf(expenseCategories), { message: 'Wählen Sie eine Art der Ausgabe.' })
  kategorie!: ExpenseCategory;

  @IsIn(['ja', 'nein'], { message: 'Sagen Sie, ob die Ausgabe gefördert werden soll.' })
  foerderung!: string;

  @IsObject({ message: 'Geben Sie zu jedem Jahr einen Betrag ein.' })
  betrag: AmountFields = {};

  @Count()
  @Line(3)
  monate = '';

  @OneOf(vatRates.map(String))
  umsatzsteuer = '';

  @Paragraphs(1000)
  bemerkung = '';

  check(): FormErrors {
    return amountErrors('betrag', this.betrag);
  }

  line(): PlannedCost {
    return {
      id: this.zeile,
      label: this.bezeichnung,
      category: this.kategorie,
      eligibleClaimed: this.foerderung === 'ja',
      perYear: amountsOf(this.betrag),
      remark: this.bemerkung,
      ...(countOf(this.monate) ? { months: countOf(this.monate)! } : {}),
      ...(this.umsatzsteuer === '' ? {} : { vatRate: Number(this.umsatzsteuer) }),
    };
  }
}

/** The fields as the page shows them. */
export const costFields = (line: PlannedCost) => ({
  zeile: line.id,
  bezeichnung: line.label,
  kategorie: line.category,
  foerderung: line.eligibleClaimed ? 'ja' : 'nein',
  monate: line.months,
  umsatzsteuer: line.vatRate,
  bemerkung: line.remark,
  ...Object.fromEntries(line.perYear.map(({ year, amount }) => [`betrag.${year}`, amountText(amount)])),
});
