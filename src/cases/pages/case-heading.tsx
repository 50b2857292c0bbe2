import { Breadcrumb, ErrorSummary, type FormState, Title } from '@libs/web';
import type { CaseHead } from '../cases.views';

interface Props {
  readonly head: CaseHead;
  /** What this page is about, as the h1 says it, and in short for the way back. */
  readonly title: string;
  readonly current: string;
  readonly form: FormState;
}

/** The top of a page on which staff work at a case: the way back, what was wrong, which case it is. */
export const CaseHeading = ({ head, title, current, form }: Props) => (
  <>
    <Breadcrumb
      items={[
        { label: 'Vorgänge', href: '/vorgaenge' },
        { label: head.number ?? '', href: `/vorgaenge/${head.id}` },
      ]}
      current={current}
    />
    <ErrorSummary form={form} />
    <Title preline={head.number} subline={`${head.title} – ${head.organisationName}`}>
      {title}
    </Title>
  </>
);
