import { askedOf, type Stand, StandNote } from '@libs/stand';
import { Breadcrumb, Title } from '@libs/web';
import { overviewHref } from '../domain/overview-filter';
import { messages } from '../messages';

interface Props {
  readonly title: string;
  readonly stand: Stand;
  readonly subline?: string;
  /** The pages between the overview and this one. */
  readonly above?: readonly { label: string; href: string }[];
}

/** The way to the page, its title, and of which day it speaks when that is not today. */
export const ReportHead = ({ title, stand, subline, above = [] }: Props) => (
  <>
    <Breadcrumb
      items={[{ label: messages.overview.title, href: overviewHref({ stand: askedOf(stand) }) }, ...above]}
      current={title}
    />
    <Title subline={subline}>{title}</Title>
    <StandNote stand={stand} scope={messages.past} />
  </>
);
