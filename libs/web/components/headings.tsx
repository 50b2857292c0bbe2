import type { ComponentChildren } from 'preact';

export type HeadingLevel = 2 | 3 | 4;

interface TitleProps {
  readonly children: ComponentChildren;
  /** A line above, such as the file number. */
  readonly preline?: ComponentChildren;
  /** A line below, such as the applicant. */
  readonly subline?: ComponentChildren;
}

/** The one h1 of a page. */
export function Title({ children, preline, subline }: TitleProps) {
  return (
    <div class="kern-hgroup fw-title">
      {preline && <p class="kern-preline">{preline}</p>}
      <h1 class="kern-heading-x-large">{children}</h1>
      {subline && <p class="kern-subline">{subline}</p>}
    </div>
  );
}

const looks = { 2: 'kern-heading-large', 3: 'kern-heading-medium', 4: 'kern-heading-small' };

export function Heading({
  level,
  id,
  children,
}: {
  level: HeadingLevel;
  id?: string;
  children: ComponentChildren;
}) {
  const Tag = `h${level}` as const;
  return (
    <Tag class={looks[level]} id={id}>
      {children}
    </Tag>
  );
}

interface SectionProps {
  readonly title: ComponentChildren;
  readonly level?: HeadingLevel;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A heading with what belongs to it, evenly spaced. */
export function Section({ title, level = 2, id, children }: SectionProps) {
  return (
    <section class="fw-section">
      <Heading level={level} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
