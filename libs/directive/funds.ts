import { type Cents, sumCents } from '@libs/money';
import type { FundingYear } from './facts';

export type Funds = Readonly<Record<Exclude<keyof FundingYear, 'year'>, Cents>>;

/** The financing plan, added up over its years. */
export const sumFunds = (funding: readonly FundingYear[]): Funds => ({
  own: sumCents(funding.map(({ own }) => own)),
  thirdParty: sumCents(funding.map(({ thirdParty }) => thirdParty)),
  otherPublic: sumCents(funding.map(({ otherPublic }) => otherPublic)),
  requested: sumCents(funding.map(({ requested }) => requested)),
});
