import { formatEuro } from '@libs/money';
import { formatPercent, type Rule, rulesOfFinancing } from './rules';
import type { FundingItem } from './version';
import type { FinancingType } from './vocabulary';

const offers: Readonly<Record<FinancingType, (item: FundingItem) => string>> = {
  ANTEIL: ({ rules }) => `bis zu ${formatPercent(rules.rate!.value)} der zuwendungsfähigen Ausgaben`,
  FESTBETRAG: () => 'fester Betrag',
  FEHLBEDARF: ({ rules }) => `Fehlbedarf bis zu ${formatEuro(rules.maxGrant!.value)}`,
  VOLL: () => 'alle zuwendungsfähigen Ausgaben',
};

/** What an item offers in a few words: "bis zu 80 % der zuwendungsfähigen Ausgaben". */
export const offerOf = (item: FundingItem): string => offers[item.rules.financing.value](item);

/** The rule that the offer follows from. */
export const offerRule = ({ rules }: Pick<FundingItem, 'rules'>): Rule<unknown> =>
  rules[rulesOfFinancing[rules.financing.value][0] ?? 'financing'] ?? rules.financing;
