import type { ComponentChildren } from 'preact';
import { classes } from './classes';

export interface Description {
  readonly key: string;
  /** Nothing (null, undefined, "") is shown as "Keine Angabe". */
  readonly value: ComponentChildren;
}

/** Facts as pairs of name and value; `stacked` puts the value below its name. */
export function DescriptionList({ items, stacked }: { items: readonly Description[]; stacked?: boolean }) {
  return (
    <dl class={classes('kern-description-list', stacked && 'kern-description-list--col')}>
      {items.map((item) => (
        <DescriptionItem item={item} />
      ))}
    </dl>
  );
}

/** One pair, with an optional action (a link) at its end. */
export function DescriptionItem({ item, action }: { item: Description; action?: ComponentChildren }) {
  return (
    <div class="kern-description-list-item">
      <dt class="kern-description-list-item__key">{item.key}</dt>
      <dd class="kern-description-list-item__value">
        {isMissing(item.value) ? <span class="kern-body--muted">Keine Angabe</span> : item.value}
      </dd>
      {action && <dd class="fw-summary__action">{action}</dd>}
    </div>
  );
}

const isMissing = (value: ComponentChildren) => value === null || value === undefined || value === '';
