import { ActionLinks, InsetText, Text, Title } from '@libs/web';
import type { ProgrammeOverview, Reconciliation } from '../../budget';
import type { Programme } from '../../programmes';
import { COMMITMENTS } from '../domain/commitment-filter';
import { ENTRIES } from '../domain/entry-filter';
import { messages } from '../messages';
import { CeilingFigures } from './ceiling-figures';
import { AuthorisationsSection, CategoriesSection, YearsSection } from './envelope-sections';
import { ReconciliationSection } from './reconciliation-section';

const text = messages.overview;

interface Props {
  readonly programme: Programme;
  readonly overview: ProgrammeOverview;
  readonly reconciliation: Reconciliation;
}

/** The programme at a glance, down to every envelope. */
export function OverviewPage({ programme, overview, reconciliation }: Props) {
  const { ceiling, cash, authorisations, categories, years } = overview;
  const allocated = [...(ceiling ? [ceiling] : []), ...cash, ...authorisations, ...categories];
  return (
    <>
      <Title subline={programme.title}>{text.title}</Title>
      {allocated.length === 0 && (
        <InsetText>
          <Text strong>{text.empty}</Text>
          <Text>{text.emptyHint}</Text>
        </InsetText>
      )}
      {ceiling && <CeilingFigures {...ceiling} />}
      <ActionLinks
        links={[
          { label: text.cases, href: COMMITMENTS },
          { label: text.entries, href: ENTRIES },
        ]}
      />
      {allocated.length > 0 && (
        <>
          <YearsSection cash={cash} years={years} />
          <AuthorisationsSection rows={authorisations} />
          {categories.length > 0 && <CategoriesSection rows={categories} />}
          <ReconciliationSection {...reconciliation} />
        </>
      )}
    </>
  );
}
