import type { SubmissionSnapshot } from './snapshot';

/** Whom letters about a submission go to, as its applicant wrote it there. */
export function addresseeOf({
  recipient,
  sections: { applicant },
}: Pick<SubmissionSnapshot, 'recipient' | 'sections'>) {
  const { name, kind, ags, districtAgs } = recipient;
  const { street, postalCode, city, representativeName, representativeFunction } = applicant;
  return {
    name,
    kind,
    ags,
    districtAgs,
    street,
    postalCode,
    city,
    representative: `${representativeFunction} ${representativeName}`.trim() || null,
  };
}
