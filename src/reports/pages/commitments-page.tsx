import { ExportLinks, SheetTable } from '@libs/exports';
import type { Stand } from '@libs/stand';
import { Pagination, type Sort } from '@libs/web';
import type { Catalogue } from '../../programmes';
import { commitmentSheet } from '../commitment-sheet';
import { CASES_PER_PAGE, type CommitmentPage } from '../commitments.views';
import { readAddress } from '../domain/address';
import { type CommitmentFilter, commitmentParameters, commitmentsHref } from '../domain/commitment-filter';
import { messages } from '../messages';
import { CommitmentsFilter } from './commitments-filter';
import { ReportHead } from './report-head';

const text = messages.commitments;

interface Props {
  readonly filter: CommitmentFilter;
  readonly found: CommitmentPage;
  readonly stand: Stand;
  readonly catalogue: Catalogue;
}

/** What is spoken for, case by case. */
export function CommitmentsPage({ filter, found, stand, catalogue }: Props) {
  const { sort = 'aktenzeichen', direction = 'desc' } = filter;
  return (
    <>
      <ReportHead title={text.title} stand={stand} />
      <CommitmentsFilter filter={filter} found={found} catalogue={catalogue} stand={stand} />
      <SheetTable
        sheet={commitmentSheet({ filter, found, stand })}
        captionHidden
        small
        narrow="scroll"
        sort={{ key: String(sort), direction }}
        sortHref={(by) => sortedHref(filter, by)}
        empty={found.items.length === 0 ? text.none : text.empty}
      />
      <Pages filter={filter} found={found} />
      <ExportLinks href={commitmentsHref({ ...filter, page: undefined })} />
    </>
  );
}

const sortedHref = (filter: CommitmentFilter, { key, direction }: Sort): string => {
  const { sort } = readAddress(commitmentParameters, { [commitmentParameters.sort.name]: key });
  return commitmentsHref({ ...filter, sort, direction, page: undefined });
};

function Pages({ filter, found }: Pick<Props, 'filter' | 'found'>) {
  const { page = 1 } = filter;
  const { count } = found.total;
  const before = (page - 1) * CASES_PER_PAGE;
  const shown = before + found.cases.length;
  const any = found.cases.length > 0;
  return (
    <Pagination
      previous={page > 1 ? commitmentsHref({ ...filter, page: page - 1 }) : undefined}
      next={any && shown < count ? commitmentsHref({ ...filter, page: page + 1 }) : undefined}
      count={any && count > CASES_PER_PAGE ? text.count(before + 1, shown, count) : undefined}
    />
  );
}
