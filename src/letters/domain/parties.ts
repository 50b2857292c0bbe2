import type { RecipientKind } from '@libs/directive';
import type { LetterFrame } from '@libs/letters-pdf';
import type { AuthorityVersion, BudgetTitles, Court } from '../../authority';

/** The body that a letter goes to, as its master data have it. */
export interface Addressee {
  readonly name: string;
  readonly kind: RecipientKind;
  readonly ags: string;
  readonly districtAgs: string;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly representative: string | null;
}

export interface ContactPerson {
  readonly name: string;
  readonly email: string;
}

/** Who represents the body by law while the master data name nobody (§ 31 Abs. 1, § 109 Abs. 1 ThürKO). */
const representatives: Readonly<Record<RecipientKind, string>> = {
  municipality: 'die Bürgermeisterin oder den Bürgermeister',
  town: 'die Bürgermeisterin oder den Bürgermeister',
  independent_city: 'die Oberbürgermeisterin oder den Oberbürgermeister',
  district: 'die Landrätin oder den Landrat',
  association: 'die Vorsitzende oder den Vorsitzenden',
};

export const recipientOf = (addressee: Addressee): LetterFrame['recipient'] => ({
  name: addressee.name,
  addressLines: [addressee.street ?? '', placeOf(addressee)].filter((line) => line !== ''),
  ags: addressee.ags,
  representative: addressee.representative ?? representatives[addressee.kind],
});

const placeOf = ({ postalCode, city }: Addressee): string =>
  [postalCode, city].filter((part) => part !== null).join(' ');

export const authorityOf = ({
  name,
  unit,
  street,
  city,
  phone,
  email,
  returnLine,
}: AuthorityVersion): LetterFrame['authority'] => ({
  name,
  unit,
  street,
  city,
  phone,
  email,
  returnLine,
});

/** The caseworker, or the unit while nobody has taken the case. */
export const contactOf = (
  { unit, phone, email }: AuthorityVersion,
  person: ContactPerson | null,
): LetterFrame['contact'] => ({ name: person?.name ?? unit, phone, email: person?.email ?? email });

/** The same of the numbers of the budget, for letters that name them. */
export const assumedTitles = ({ titles }: { readonly titles: BudgetTitles | null }) =>
  titles?.mark === 'assumed'
    ? [{ field: 'titles', value: `Haushaltsstellen ${titles.investive} und ${titles.consumptive}` }]
    : [];

/** What of the master data is only assumed: whoever signs answers for it. */
export const assumedMasterData = ({ authority, court }: { authority: AuthorityVersion; court: Court }) => [
  ...(court.mark === 'assumed' ? [{ field: 'remedy.address', value: court.address.join(', ') }] : []),
  ...(authority.mark === 'assumed' ? [{ field: 'authority', value: authority.returnLine }] : []),
];
