import { DateText, MomentText, Text } from '@libs/web';
import type { WaiverRow } from '../delivery.rows';

/** Who waived, when and how. */
export const WaiverBy = ({ waiver }: { waiver: WaiverRow }) => (
  <Text>
    Erklärt von {waiver.declaredName}
    {waiver.onPaper ? (
      <>
        , schriftlich eingegangen am <DateText value={waiver.declaredOn} />.
      </>
    ) : (
      <>
        {' '}
        am <MomentText value={new Date(waiver.declaredAt)} />.
      </>
    )}
  </Text>
);
