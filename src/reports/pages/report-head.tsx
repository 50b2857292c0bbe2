import { Breadcrumb, DateText, ErrorSummary, InsetText, Text, Title } from '@libs/web';
import { overviewHref } from '../domain/overview-filter';
import { askedOf, type Stand } from '../domain/stand';
import { messages } from '../messages';
import { standForm } from './stand-field';

const text = messages.stand;

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
    <StandNote stand={stand} />
  </>
);

/** Of which day the page speaks when that is not today, or why it cannot. */
export const StandNote = ({ stand }: { stand: Stand }) => (
  <>
    <ErrorSummary form={standForm(stand)} />
    <PastNote stand={stand} />
  </>
);

export const PastNote = ({ stand }: { stand: Stand }) =>
  stand.past ? (
    <InsetText>
      <Text>
        {text.past} <DateText value={stand.day} />
        {text.forEver}
      </Text>
    </InsetText>
  ) : null;
