import { DateText, MomentText } from '@libs/web';
import { BEGINNING } from '../domain/standing';

const list = new Intl.ListFormat('de-DE', { type: 'conjunction' });

/** Who wrote, released or discarded something and when; nobody did what came with the product. */
export const Signed = ({ by, at }: { by: readonly string[]; at: Date }) => (
  <span>
    {by.length === 0 ? 'mit der Software geliefert' : list.format(by)}
    {by.length > 0 && (
      <>
        , <MomentText value={at} />
      </>
    )}
  </span>
);

/** The first day of a version, in ISO 8601. */
export const Begin = ({ day }: { day: string | null }) =>
  day === BEGINNING ? <span>von Anfang an</span> : <DateText value={day} />;
