import { Clock } from '@libs/clock';
import { Alert, DateText, Link, Section, Table, Text } from '@libs/web';
import type { DeliveredLetter } from '../deliveries';
import { unsettledRevocation } from '../domain/unsettled';
import { deliveryHref } from './delivery-href';
import { BothDays, FinalityBadge } from './finality-days';

/** The acts of a case for its page: whether they are notified and final, with the way to each. */
export const DeliverySection = ({
  caseId,
  letters,
}: {
  caseId: string;
  letters: readonly DeliveredLetter[];
}) => {
  const acts = letters.flatMap(({ reckoning, ...letter }) => (reckoning ? [{ ...letter, reckoning }] : []));
  if (acts.length === 0) return null;
  const unsettled = unsettledRevocation(acts);
  return (
    <Section title="Bekanntgabe und Bestandskraft">
      {unsettled && (
        <Alert tone={unsettled.tone} title={unsettled.title}>
          <Text>{unsettled.text}</Text>
        </Alert>
      )}
      <Table
        caption="Bescheide und ihre Bekanntgabe"
        captionHidden
        small
        rows={acts}
        columns={[
          {
            key: 'letter',
            header: 'Bescheid',
            rowHeader: true,
            cell: ({ letterId, title, createdAt }) => (
              <Link href={deliveryHref(caseId, letterId)} about="Bekanntgabe ansehen">
                {title} vom <DateText value={Clock.dayOf(createdAt)} />
              </Link>
            ),
          },
          { key: 'state', header: 'Stand', cell: ({ reckoning }) => <FinalityBadge reckoning={reckoning} /> },
          {
            key: 'notice',
            header: 'Bekannt gegeben',
            cell: ({ reckoning: { notice } }) =>
              notice ? <BothDays early={notice.earlier} safe={notice.later} /> : '–',
          },
          {
            key: 'remedy',
            header: 'Ende der Klagefrist',
            cell: ({ reckoning: { remedy } }) =>
              remedy ? <BothDays early={remedy.safeEnd} safe={remedy.latestEnd} /> : '–',
          },
          {
            key: 'final',
            header: 'Bestandskräftig ab',
            cell: ({ reckoning: { final } }) => (final ? <DateText value={final.date} /> : '–'),
          },
        ]}
      />
    </Section>
  );
};
