import { type ApplicantSection, emptySections } from './sections';

interface MasterData {
  readonly name: string;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly representative: string | null;
}

/** What the master data of an organisation already answer. */
export const prefilledApplicant = (organisation: MasterData): ApplicantSection => ({
  ...emptySections.applicant,
  street: organisation.street ?? '',
  postalCode: organisation.postalCode ?? '',
  city: organisation.city ?? '',
  representativeName: organisation.representative ?? '',
  accountHolder: organisation.name,
});
