import { type FundingItem, ruleTable } from '@libs/directive';
import { formatEuro } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import type { AwardInput } from './award-input';
import type { AwardLetter } from './award-letter';
import { inDative } from './award-periods';
import { grantOf } from './award-plan';

type Rules = FundingItem['rules'];
type Method = NonNullable<Rules['payout']>['value'];

const methods: Readonly<Record<Method, (rules: Rules) => string>> = {
  advance: ({ useWithin }) =>
    'Rufen Sie die Zuwendung nur insoweit und nicht eher ab, als Sie sie innerhalb von ' +
    `${inDative(useWithin.value)} nach der Auszahlung für fällige Zahlungen benötigen.`,
  reimbursement: () => 'Wir zahlen die Zuwendung als Erstattung von Rechnungen aus, die Sie bezahlt haben.',
  on_proof: () => 'Wir zahlen die Zuwendung aus, sobald wir den Verwendungsnachweis geprüft haben.',
};

/** When and how money is paid, as far as the directive says so; without a method as the period of use implies. */
export function payoutOf(input: AwardInput): AwardLetter['payout'] {
  const { rules } = input.item;
  return {
    method: methods[rules.payout?.value ?? 'advance'](rules),
    lastRequest: lastRequestOf(input),
    retentionPercent: retentionOf(input),
    onlyWhenFinal: true,
    rules: [yearlyEnd(rules), leastDraw(rules), drawRounding(rules)].filter((sentence) => sentence !== ''),
  };
}

/** The last day on which money can be called; null where the directive names none. */
export function lastRequestOf({ item, shares }: Pick<AwardInput, 'item' | 'shares'>): string | null {
  const last = item.rules.lastDraw?.value;
  if (!last) return null;
  const year = Math.max(...shares.map(({ dueYear }) => dueYear));
  return Temporal.PlainDate.from({ year, ...last }).toString();
}

function retentionOf(input: AwardInput): number | null {
  const retention = input.item.rules.retention?.value;
  return retention && grantOf(input) > (retention.above ?? 0) ? retention.share / 100 : null;
}

const yearlyEnd = ({ lastDraw }: Rules): string =>
  lastDraw
    ? `Die für ein Haushaltsjahr vorgesehenen Beträge können Sie bis zum ${lastDraw.value.day}.${lastDraw.value.month}. dieses Jahres abrufen.`
    : '';

const leastDraw = ({ minDraw }: Rules): string =>
  minDraw ? `Ein Mittelabruf muss mindestens ${formatEuro(minDraw.value)} betragen.` : '';

const drawRounding = ({ drawRounding: rounding }: Rules): string =>
  rounding ? `Auszahlungen werden ${ruleTable.drawRounding.show(rounding.value)} abgerundet.` : '';
