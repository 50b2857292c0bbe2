import { Breadcrumb, ErrorSummary, type FormState, Title } from '@libs/web';
import type { CaseHead } from '../../cases';

interface Props {
  readonly head: CaseHead;
  readonly title: string;
  readonly form: FormState;
}

/** The top of a page that belongs to an application: the way back, what was wrong, which application it is. */
export const ApplicantHeading = ({ head, title, form }: Props) => (
  <>
    <Breadcrumb
      items={[
        { label: 'Anträge', href: '/antraege' },
        { label: head.title || 'Antrag ohne Titel', href: `/antraege/${head.id}` },
      ]}
      current={title}
    />
    <ErrorSummary form={form} />
    <Title preline={head.number ?? 'Entwurf'} subline={head.title}>
      {title}
    </Title>
  </>
);
