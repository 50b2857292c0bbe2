import type { ComponentChildren } from 'preact';
import { classes } from './classes';

interface TextProps {
  readonly children: ComponentChildren;
  readonly size?: 'small' | 'large';
  readonly muted?: boolean;
  readonly strong?: boolean;
}

/** A paragraph. */
export function Text({ children, size, muted, strong }: TextProps) {
  const look = classes(
    'kern-body',
    size && `kern-body--${size}`,
    muted && 'kern-body--muted',
    strong && 'kern-body--bold',
  );
  return <p class={look}>{children}</p>;
}

/** A link in running text or in a table. `about` completes the text for screen readers ("Ansehen" + "Antrag 12"). */
export function Link(props: {
  href: string;
  children: ComponentChildren;
  about?: string;
  download?: boolean;
}) {
  return (
    <a class="kern-link kern-link--no-visited-state" href={props.href} download={props.download}>
      <span>
        {props.children}
        {props.about && <HiddenText> {props.about}</HiddenText>}
      </span>
    </a>
  );
}

/** Text for screen readers only. Not KERN's class: that one turns every button around it into a square. */
export function HiddenText({ children }: { children: ComponentChildren }) {
  return <span class="fw-hidden-text">{children}</span>;
}

/** A bulleted or numbered list. */
export function List({ items, numbered }: { items: readonly ComponentChildren[]; numbered?: boolean }) {
  const Tag = numbered ? 'ol' : 'ul';
  return (
    <Tag class={classes('kern-list', numbered ? 'kern-list--number' : 'kern-list--bullet')}>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </Tag>
  );
}

/** A passage set off from the text around it: a quotation from the directive, an example. */
export function InsetText({ children }: { children: ComponentChildren }) {
  return <div class="fw-inset">{children}</div>;
}
