import { DateText, Link, MomentText, Text } from '@libs/web';
import { letterHref } from '../../letters';
import type { WaiverRow } from '../delivery.rows';

/** Who waived, when and how, with the document of the declaration. */
export const WaiverBy = ({ waiver }: { waiver: WaiverRow }) => (
  <>
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
    {waiver.declarationId && (
      <Text>
        <Link href={letterHref(waiver.declarationId)}>Erklärung als PDF</Link>
      </Text>
    )}
  </>
);
