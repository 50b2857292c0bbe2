import type { CostLine, Facts, FindingCode, YearShare } from '@libs/directive';
import { type Cents, cents } from '@libs/money';

/** What the plain function answers, and what of an evaluation is compared with it. */
export interface Answer {
  readonly grant: Cents;
  readonly codes: readonly FindingCode[];
  readonly grantByYear: readonly YearShare[];
}

const TITLES = {
  licence: 'investive',
  purchase: 'investive',
  service: 'consumptive',
  training: 'consumptive',
  running_cost: 'consumptive',
} as const;
type Eligible = keyof typeof TITLES;
const DECLARATIONS = [
  'not_begun',
  'complete',
  'vat',
  'no_double_funding',
  'financing_secured',
  'procurement',
  'ancillary_terms',
  'audit',
  'privacy',
];
const ATTACHMENTS = ['cost_calculation', 'project_description'];

const isEligible = (line: CostLine) => line.eligibleClaimed && line.category in TITLES;

/** Item a of the directive of 2021 as somebody would write it by hand, without paragraphs, words and reasons. */
export function plainly(facts: Facts): Answer {
  let [total, eligible] = [0, 0];
  const byYear = new Map<string, { year: number; title: YearShare['title']; amount: number }>();
  for (const line of facts.costs)
    for (const { year, amount } of line.perYear) {
      total += amount;
      if (!isEligible(line)) continue;
      eligible += amount;
      const title = TITLES[line.category as Eligible];
      const part = byYear.get(year + title);
      if (part) part.amount += amount;
      else byYear.set(year + title, { year, title, amount });
    }
  let [own, others, requested] = [0, 0, 0];
  for (const year of facts.funding) {
    own += year.own;
    others += year.thirdParty + year.otherPublic;
    requested += year.requested;
  }
  const share = Math.floor((eligible * 80) / 100);
  const least = eligible - share;
  const permitted = Math.min(share, Math.max(0, total - others - least));
  const ceiling = permitted - (permitted % 100);
  const amount = requested > 0 ? Math.min(permitted, requested) : permitted;
  const grant = amount - (amount % 100);
  const shares = [...byYear.values()].filter((part) => part.amount > 0);
  shares.sort((a, b) => a.year - b.year || (a.title === b.title ? 0 : a.title === 'investive' ? -1 : 1));
  return {
    grant: cents(grant),
    codes: codesOf(facts, { own, requested, least, ceiling }),
    grantByYear: split(grant, shares, eligible),
  };
}

function split(
  grant: number,
  shares: readonly { year: number; title: YearShare['title']; amount: number }[],
  eligible: number,
): YearShare[] {
  const exact = shares.map((share, index) => {
    const product = BigInt(grant) * BigInt(share.amount);
    return {
      share,
      index,
      part: Number(product / BigInt(eligible)),
      rest: Number(product % BigInt(eligible)),
    };
  });
  let left = exact.reduce((sum, { part }) => sum - part, grant);
  for (const entry of [...exact].sort((a, b) => b.rest - a.rest || a.index - b.index))
    if (left-- > 0) entry.part += 1;
  return exact.map(({ share, part }) => ({ year: share.year, title: share.title, amount: cents(part) }));
}

interface Sums {
  readonly own: number;
  readonly requested: number;
  readonly least: number;
  readonly ceiling: number;
}

/** In no particular order. */
const codesOf = (facts: Facts, sums: Sums): FindingCode[] => [
  ...dateCodes(facts),
  ...costCodes(facts),
  ...balanceCodes(facts),
  ...sumCodes(sums),
  ...paperCodes(facts),
];

function dateCodes({ receivedOn, projectFrom, projectTo, contractOn }: Facts): FindingCode[] {
  const codes: FindingCode[] = [];
  if (receivedOn < '2021-01-01' || receivedOn > '2024-06-30') codes.push('outside_validity');
  if (projectFrom > projectTo) codes.push('dates_out_of_order');
  if (!contractOn) {
    if (projectFrom < receivedOn) codes.push('starts_before_receipt');
    return codes;
  }
  if (contractOn > projectTo) codes.push('dates_out_of_order');
  codes.push(contractOn <= receivedOn ? 'begun_early' : 'begin_must_wait');
  return codes;
}

function costCodes({ projectFrom, projectTo, costs }: Facts): FindingCode[] {
  const [first, last] = [Number(projectFrom.slice(0, 4)), Number(projectTo.slice(0, 4))];
  const codes: FindingCode[] = costs.length === 0 ? ['amounts_missing'] : [];
  for (const line of costs) {
    let sum = 0;
    for (const { year, amount } of line.perYear) {
      sum += amount;
      if (amount > 0 && (year < first || year > last)) codes.push('cost_outside_project');
    }
    if (sum === 0) codes.push('amounts_missing');
    if (line.eligibleClaimed && !isEligible(line)) codes.push('cost_not_eligible');
  }
  return codes;
}

function balanceCodes({ costs, funding }: Facts): FindingCode[] {
  const open = new Map<number, number>();
  for (const { perYear } of costs)
    for (const { year, amount } of perYear) open.set(year, (open.get(year) ?? 0) + amount);
  for (const { year, own, thirdParty, otherPublic, requested } of funding)
    open.set(year, (open.get(year) ?? 0) - own - thirdParty - otherPublic - requested);
  const codes: FindingCode[] = [];
  for (const difference of open.values()) if (difference !== 0) codes.push('plan_unbalanced');
  return codes;
}

function sumCodes({ own, requested, least, ceiling }: Sums): FindingCode[] {
  const codes: FindingCode[] = [];
  if (requested === 0) codes.push('amounts_missing');
  if (own < least) codes.push('own_share_too_low');
  if (requested > ceiling) codes.push('requested_above_computed');
  return codes;
}

function paperCodes({ declarations, attachments }: Facts): FindingCode[] {
  const codes: FindingCode[] = [];
  for (const id of DECLARATIONS) if (!declarations.includes(id)) codes.push('declaration_missing');
  for (const id of ATTACHMENTS) if (!attachments.includes(id)) codes.push('attachment_missing');
  return codes;
}
