import { DescriptionItem, type Description } from './description-list';
import { Heading, type HeadingLevel } from './headings';
import { Link } from './text';

export interface SummaryRow extends Description {
  /** Where the answer can be changed. */
  readonly href?: string;
}

export interface SummaryGroup {
  readonly title: string;
  /** Where the whole group can be changed. */
  readonly href?: string;
  readonly rows: readonly SummaryRow[];
}

/** "Check your answers": what was entered, group by group, each with its way back. */
export function SummaryList({
  groups,
  level = 2,
}: {
  groups: readonly SummaryGroup[];
  level?: HeadingLevel;
}) {
  return (
    <div class="fw-summaries">
      {groups.map(({ title, href, rows }) => (
        <section class="kern-summary">
          <div class="kern-summary__header fw-summary__header">
            <Heading level={level}>{title}</Heading>
            {href && <ChangeLink href={href} about={title} />}
          </div>
          <div class="kern-summary__body">
            <dl class="kern-description-list">
              {rows.map((row) => (
                <DescriptionItem
                  item={row}
                  action={row.href && <ChangeLink href={row.href} about={row.key} />}
                />
              ))}
            </dl>
          </div>
        </section>
      ))}
    </div>
  );
}

const ChangeLink = ({ href, about }: { href: string; about: string }) => (
  <Link href={href} about={`(${about})`}>
    Ändern
  </Link>
);
