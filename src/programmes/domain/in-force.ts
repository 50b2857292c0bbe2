import type { DirectiveVersion, FundingItem } from '@libs/directive';
import type { Temporal } from 'temporal-polyfill';
import { withConfirmations } from './confirmed';
import type { ItemState, Release } from './release';

type DateRule = DirectiveVersion['validFrom'];

/** The versions as they hold, each until the day before the next begins: no day has none or two. */
export function inForce(releases: readonly Release[]): DirectiveVersion[] {
  const ordered = releases.toSorted((a, b) => compare(a.validFrom, b.validFrom));
  const begun = ordered.map(withBegin);
  return ordered.map((release, index) => {
    const { validTo: own, ...version } = begun[index]!;
    const validTo = endOf(release, own, begun[index + 1]);
    const items = version.items.map((item) => withState(item, stateOf(release, item)));
    return { ...version, ...(validTo && { validTo }), items };
  });
}

const compare = (a: Temporal.PlainDate, b: Temporal.PlainDate): number =>
  a.toString() < b.toString() ? -1 : 1;

function withBegin({ directive, confirmations, validFrom }: Release): DirectiveVersion {
  const version = withConfirmations(directive, confirmations);
  if (version.validFrom.value.equals(validFrom)) return version;
  const released: DateRule = {
    ...version.validFrom,
    value: validFrom,
    source: 'Freigabe der Fassung',
    mark: 'confirmed',
  };
  return { ...version, validFrom: released };
}

function endOf(
  { end, directive }: Release,
  own: DateRule | undefined,
  next: DirectiveVersion | undefined,
): DateRule | undefined {
  if (next) return { ...next.validFrom, value: next.validFrom.value.subtract({ days: 1 }) };
  if (!end) return own;
  return { ...(own ?? directive.validFrom), value: end.on, source: end.reason, mark: 'confirmed' };
}

const stateOf = ({ items }: Release, { letter }: FundingItem): ItemState | undefined =>
  items.find((state) => state.letter === letter);

function withState(item: FundingItem, state: ItemState | undefined): FundingItem {
  if (!state) return item;
  const { paused, ...open } = item;
  if (state.status === 'open') return open;
  const { reason, since } = state;
  return {
    ...open,
    paused: {
      value: { reason, since },
      paragraph: (paused ?? item).paragraph,
      source: 'Festlegung der Bewilligungsbehörde',
      line: paused?.line ?? item.rules.recipients.line,
      mark: 'confirmed',
    },
  };
}
