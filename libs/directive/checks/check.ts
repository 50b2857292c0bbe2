import type { Costs } from '../costs';
import { type Facts, type Finding, type FindingCode, severities } from '../facts';
import type { Funds } from '../funds';
import type { Grant } from '../grant';
import type { FundingItem, DirectiveVersion } from '../version';
import type { Cited } from '../cite';

/** All a check may look at. */
export interface Assessment {
  readonly version: DirectiveVersion;
  readonly item: FundingItem;
  readonly facts: Facts;
  /** The dates as people write them; null for what is no date. */
  readonly dates: Readonly<Record<'receivedOn' | 'projectFrom' | 'projectTo' | 'contractOn', string | null>>;
  readonly costs: Costs;
  readonly funds: Funds;
  readonly grant: Grant;
}

/** Looks at one question and says all there is to say about it. */
export type Check = (assessment: Assessment) => readonly Finding[];

interface Wording {
  readonly message: string;
  readonly remedy: string;
  readonly field?: string;
}

/** Blocking by the table of severities, only a warning under a Soll-Vorschrift. */
export const finding = (
  code: FindingCode,
  { paragraph, mark, should = false }: Cited,
  wording: Wording,
): Finding => ({
  severity: should && severities[code] === 'blocking' ? 'warning' : severities[code],
  code,
  paragraph,
  mark,
  ...wording,
});
