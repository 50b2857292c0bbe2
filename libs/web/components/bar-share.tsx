import { type Cents, sumCents } from '@libs/money';
import { Amount } from './values';

export interface Share {
  readonly label: string;
  readonly amount: Cents;
}

interface BarShareProps {
  /** What the whole is, e.g. "Programmvolumen". */
  readonly label: string;
  readonly total: Cents;
  /** Up to four parts, in the order they are drawn. */
  readonly shares: readonly Share[];
  /** What is left of the total, e.g. "Noch verfügbar". */
  readonly rest?: string;
}

/** Shares of an amount as a bar, with the same figures as a list: the bar itself is decoration. */
export function BarShare({ label, total, shares, rest }: BarShareProps) {
  const free = (total - sumCents(shares.map(({ amount }) => amount))) as Cents;
  const parts = spans(shares, total);
  return (
    <figure class="fw-bar">
      <figcaption class="kern-body">
        <span>{label}</span> <Amount value={total} />
      </figcaption>
      <svg
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        width="100%"
        height="20"
        aria-hidden="true"
        focusable="false"
      >
        <rect class="fw-bar__rest" x="0" y="0" width="100" height="1" />
        {parts.map(({ x, width }, i) => (
          <rect class={`fw-bar__share-${i + 1}`} x={x} y="0" width={width} height="1" />
        ))}
      </svg>
      <ul>
        {shares.map((share, i) => (
          <Entry {...share} total={total} look={`fw-bar__share-${i + 1}`} />
        ))}
        {rest && <Entry label={rest} amount={free} total={total} look="fw-bar__rest" />}
      </ul>
    </figure>
  );
}

/** Where each part begins and how wide it is, in hundredths of the bar, never beyond its end. */
function spans(shares: readonly Share[], total: Cents) {
  let x = 0;
  return shares.map(({ amount }) => {
    const width = Math.min(total > 0 ? (Math.max(amount, 0) * 100) / total : 0, 100 - x);
    const span = { x, width };
    x += width;
    return span;
  });
}

const percent = new Intl.NumberFormat('de-DE', { style: 'percent', maximumFractionDigits: 1 });

function Entry({ label, amount, total, look }: Share & { total: Cents; look: string }) {
  return (
    <li class="kern-body kern-body--small">
      <svg
        class="fw-bar__swatch"
        viewBox="0 0 1 1"
        width="16"
        height="16"
        aria-hidden="true"
        focusable="false"
      >
        <rect class={look} width="1" height="1" />
      </svg>
      <span>{label}</span>
      <span class="fw-bar__value">
        <Amount value={amount} /> {total > 0 && <>({percent.format(amount / total)})</>}
      </span>
    </li>
  );
}
