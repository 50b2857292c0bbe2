import type { FundingItem } from '@libs/directive';
import { type Cents, cents } from '@libs/money';
import type { Sections } from '../applications';
import type { Organisation } from '../municipalities';
import type { DemoApplication } from './applications';

/** A valid example IBAN of the registry's documentation; no account of anybody. */
const EXAMPLE_IBAN = 'DE89370400440532013000';
const MONTHS_TO_START = 4;
const SHARE_OF_PURCHASE = 60;
const GRANT_PERCENT = 80;

/** Everything that a made-up application says, complete and balanced. */
export function demoSections(
  application: DemoApplication,
  organisation: Organisation,
  item: FundingItem,
): Sections {
  const [, , , cost, receivedOn] = application;
  const years = yearsOf(receivedOn, cost);
  const parts = years.map((year, i) => ({ year, amount: partOf(cents(cost * 100), years.length, i) }));
  return {
    applicant: applicantOf(organisation),
    project: projectOf(application, years),
    costs: { lines: linesOf(application, parts) },
    funding: {
      years: parts.map(({ year, amount }) => {
        const requested = cents(Math.floor((amount * GRANT_PERCENT) / 100));
        return {
          year,
          own: cents(amount - requested),
          thirdParty: cents(0),
          otherPublic: cents(0),
          requested,
        };
      }),
    },
    declarations: { made: item.rules.declarations.value.map(({ id }) => id) },
  };
}

/** Up to 100.000 € in one year, more over two, the largest over three: none beyond the programme. */
function yearsOf(receivedOn: string, cost: number): number[] {
  const first = startOf(receivedOn).getUTCFullYear();
  const count = cost > 500_000 ? 3 : cost > 100_000 ? 2 : 1;
  return Array.from({ length: count }, (_, i) => first + i).filter((year) => year <= 2022);
}

const startOf = (receivedOn: string): Date => {
  const [year = 0, month = 1] = receivedOn.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + MONTHS_TO_START, 1));
};

/** Equal parts in whole euro; the first takes what is left over. */
function partOf(amount: Cents, count: number, index: number): Cents {
  const part = Math.floor(amount / count / 100) * 100;
  return cents(index === 0 ? amount - part * (count - 1) : part);
}

const applicantOf = ({ name, ags, postalCode, city }: Organisation): Sections['applicant'] => ({
  street: 'Musterstraße 1',
  postalCode: postalCode ?? '99000',
  city: city ?? name,
  representativeName: `Vera Vorbild (${name})`,
  representativeFunction: ags.length === 5 ? 'Landrätin' : 'Bürgermeisterin',
  contactName: 'Mika Muster',
  contactPhone: '0000 000000',
  contactEmail: `antrag@${ags}.kommune.example`,
  iban: EXAMPLE_IBAN,
  accountHolder: name,
  inputTax: 'no',
  budgetConsolidation: false,
  ownAuditOffice: ags.length === 5,
});

const projectOf = (
  [, , title, , receivedOn]: DemoApplication,
  years: readonly number[],
): Sections['project'] => ({
  title: `${title} (Vorführvorhaben)`,
  summary: `Erfundenes Vorhaben zur Vorführung: ${title}. Die Verwaltung führt das Verfahren ein, schult die Beschäftigten und stellt den Dienst den Bürgerinnen und Bürgern bereit.`,
  reasons:
    'Die Bearbeitung auf Papier bindet Personal, das an anderer Stelle fehlt. Ziel ist eine Bearbeitung ohne Medienbruch.',
  economy:
    'Verglichen wurden Kauf, Miete und gemeinsamer Betrieb; der gewählte Weg ist über fünf Jahre der günstigste.',
  landService: 'Das Land bietet für diesen Zweck noch keinen Dienst zur Nachnutzung an.',
  from: startOf(receivedOn).toISOString().slice(0, 10),
  to: `${years.at(-1)}-12-31`,
  contractOn: '',
  partners: [],
});

/** Trainings are one line; everything else is bought and then introduced. */
function linesOf(
  [, item]: DemoApplication,
  parts: readonly { year: number; amount: Cents }[],
): Sections['costs']['lines'] {
  const line = (
    id: number,
    label: string,
    category: 'purchase' | 'service' | 'training',
    share: (amount: Cents) => number,
  ) => ({
    id: `d0000000-0000-4000-8000-00000000000${id}`,
    label,
    category,
    eligibleClaimed: true,
    remark: '',
    perYear: parts.map(({ year, amount }) => ({ year, amount: cents(share(amount)) })),
  });
  const bought = (amount: Cents) => Math.floor((amount * SHARE_OF_PURCHASE) / 100);
  return item === 'd'
    ? [line(1, 'Schulungstage', 'training', (amount) => amount)]
    : [
        line(1, 'Software und Geräte', 'purchase', bought),
        line(2, 'Einführung und Anpassung', 'service', (amount) => amount - bought(amount)),
      ];
}
