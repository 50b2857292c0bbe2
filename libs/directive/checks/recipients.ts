import { countOf, formatYears, type ItemRules } from '../rules';
import { type Check, finding } from './check';

const tooFewPartners: Check = ({ item: { rules }, facts: { partners = 1 } }) => {
  const least = rules.minPartners;
  if (!least || partners >= least.value) return [];
  return [
    finding('too_few_partners', least, {
      message: `Beteiligt ${partners === 1 ? 'ist' : 'sind'} ${countOf('partners', partners)}, verlangt sind mindestens ${least.value}.`,
      remedy: 'Gewinnen Sie weitere Partner für das Vorhaben.',
      field: 'partners',
    }),
  ];
};

const leadMissing: Check = ({ item: { rules }, facts: { partners = 1, leads = false } }) =>
  rules.leadApplicant?.value && partners > 1 && !leads
    ? [
        finding('lead_missing', rules.leadApplicant, {
          message:
            'Bei einem gemeinsamen Vorhaben stellt eine der beteiligten Körperschaften den Antrag für alle.',
          remedy: 'Bestimmen Sie, wer den Antrag stellt.',
          field: 'leads',
        }),
      ]
    : [];

const cooperationTooShort: Check = ({ item: { rules }, facts: { cooperationYears: years } }) => {
  const least = rules.minCooperation;
  if (!least || (years !== undefined && years >= least.value)) return [];
  return [
    finding('cooperation_too_short', least, {
      message:
        years === undefined
          ? `Es fehlt, auf wie viele Jahre die Zusammenarbeit angelegt ist. Verlangt sind mindestens ${least.value}.`
          : `Die Zusammenarbeit ist auf ${formatYears(years)} angelegt, verlangt sind mindestens ${least.value}.`,
      remedy: 'Vereinbaren Sie die Zusammenarbeit auf längere Zeit oder berichtigen Sie die Angabe.',
      field: 'cooperationYears',
    }),
  ];
};

const inhabitantLimits = [
  {
    code: 'too_few_inhabitants',
    rule: (rules: ItemRules) => rules.minInhabitants,
    misses: (count: number, limit: number) => count < limit,
    words: 'mindestens',
  },
  {
    code: 'too_many_inhabitants',
    rule: (rules: ItemRules) => rules.maxInhabitants,
    misses: (count: number, limit: number) => count > limit,
    words: 'höchstens',
  },
] as const;

/** Where the register has no number, nothing can be said. */
const inhabitantsOutside: Check = ({ item: { rules }, facts: { recipientInhabitants: count } }) =>
  inhabitantLimits.flatMap(({ code, rule, misses, words }) => {
    const limit = rule(rules);
    if (!limit || count === undefined || !misses(count, limit.value)) return [];
    return [
      finding(code, limit, {
        message: `Gefördert werden nur Körperschaften mit ${words} ${limit.value.toLocaleString('de-DE')} Einwohnern.`,
        remedy: 'Prüfen Sie die Einwohnerzahl in Ihren Stammdaten.',
        field: 'recipientInhabitants',
      }),
    ];
  });

const outsideRegion: Check = ({ item: { rules }, facts: { holds = [] } }) =>
  rules.regions && !rules.regions.value.some(({ id }) => holds.includes(id))
    ? [
        finding('outside_region', rules.regions, {
          message: `Gefördert wird nur hier: ${rules.regions.value.map(({ text }) => text).join(', ')}.`,
          remedy: 'Prüfen Sie, ob Ihre Körperschaft im Fördergebiet liegt.',
          field: 'holds',
        }),
      ]
    : [];

const tooManyPersons: Check = ({ item: { rules }, facts: { persons = 0, partners = 1 } }) => {
  const most = rules.maxPersons;
  if (!most || persons <= most.value * partners) return [];
  return [
    finding('too_many_persons', most, {
      message: `Gefördert ${most.value === 1 ? 'wird' : 'werden'} höchstens ${countOf('persons', most.value)} je beteiligter Körperschaft.`,
      remedy: 'Verringern Sie die Zahl der Personen.',
      field: 'persons',
    }),
  ];
};

export const recipientChecks = [
  tooFewPartners,
  cooperationTooShort,
  leadMissing,
  inhabitantsOutside,
  outsideRegion,
  tooManyPersons,
];
