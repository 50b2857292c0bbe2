import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

interface PanelProps {
  readonly title: ComponentChildren;
  /** What the reference number is, e.g. "Ihre Vorgangsnummer". */
  readonly referenceLabel?: string;
  readonly reference?: string;
  /** 2 when the page has a title of its own. */
  readonly level?: 1 | 2;
  readonly children?: ComponentChildren;
}

/** The confirmation that a submission has arrived; its title is normally the h1 of the page. */
export function Panel(props: PanelProps) {
  const { title, referenceLabel = 'Ihre Vorgangsnummer', reference, level = 1, children } = props;
  const Tag = `h${level}` as const;
  return (
    <div class="fw-panel">
      <div class="fw-panel__head">
        <Icon name="success" />
        <Tag class="kern-heading-large">{title}</Tag>
      </div>
      {reference && (
        <p class="fw-panel__reference">
          <span class="kern-body">{referenceLabel}</span>
          <strong>{reference}</strong>
        </p>
      )}
      {children}
    </div>
  );
}
