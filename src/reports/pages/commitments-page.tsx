import { ActionLinks, Breadcrumb, Pagination, type Sort, Table, Title } from '@libs/web';
import type { Catalogue } from '../../programmes';
import { commitmentColumns } from '../commitment-columns';
import { CASES_PER_PAGE, type CommitmentPage } from '../commitments.views';
import { readAddress } from '../domain/address';
import {
  type CommitmentFilter,
  commitmentParameters,
  COMMITMENTS_CSV,
  commitmentsHref,
} from '../domain/commitment-filter';
import { messages } from '../messages';
import { CommitmentsFilter } from './commitments-filter';

const text = messages.commitments;

interface Props {
  readonly filter: CommitmentFilter;
  readonly found: CommitmentPage;
  readonly catalogue: Catalogue;
}

/** What is spoken for, case by case. */
export function CommitmentsPage({ filter, found, catalogue }: Props) {
  const { sort = 'aktenzeichen', direction = 'desc' } = filter;
  return (
    <>
      <Breadcrumb items={[{ label: messages.overview.title, href: '/mittel' }]} current={text.title} />
      <Title>{text.title}</Title>
      <CommitmentsFilter filter={filter} found={found} catalogue={catalogue} />
      <ActionLinks
        links={[
          {
            label: text.csv,
            href: commitmentsHref(filter, COMMITMENTS_CSV),
            icon: 'download',
            download: true,
          },
        ]}
      />
      <div class="kern-table-responsive" role="region" aria-label={text.table} tabIndex={0}>
        <Table
          caption={text.caption}
          captionHidden
          small
          columns={commitmentColumns(found.total)}
          rows={found.cases}
          sort={{ key: String(sort), direction }}
          sortHref={(by) => sortedHref(filter, by)}
          empty={found.items.length === 0 ? text.none : text.empty}
        />
      </div>
      <Pages filter={filter} found={found} />
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
  return (
    <Pagination
      previous={page > 1 ? commitmentsHref({ ...filter, page: page - 1 }) : undefined}
      next={
        shown < count && found.cases.length > 0 ? commitmentsHref({ ...filter, page: page + 1 }) : undefined
      }
      count={
        count > CASES_PER_PAGE && found.cases.length > 0 ? text.count(before + 1, shown, count) : undefined
      }
    />
  );
}
