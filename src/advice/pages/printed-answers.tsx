import { formatDate } from '@libs/dates';
import { expenseCategories, recipientKinds } from '@libs/directive';
import { formatEuro, ZERO } from '@libs/money';
import { DescriptionList, Section } from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import type { CheckView } from '../check.view';
import type { PlannedCost } from '../domain/answers';

/** On paper in place of the form: what the result rests on. */
export const PrintedAnswers = (view: CheckView) => (
  <Section title="Ihre Angaben">
    <DescriptionList
      items={given(view)
        .filter(([, value]) => value !== '')
        .map(([key, value]) => ({ key, value }))}
    />
  </Section>
);

type Given = readonly [key: string, value: string];

const given = ({ place, answers, version, questions, today }: CheckView): Given[] => [
  ['Stand', `${formatDate(today)}, ${version.shortTitle}, Fassung ${version.version}`],
  [
    'Antragsteller',
    [place.kind === 'found' && place.row.name, answers.recipientKind && recipientKinds[answers.recipientKind]]
      .filter(Boolean)
      .join(', '),
  ],
  ['Gegenstand', version.items.find(({ letter }) => letter === answers.item)?.title ?? 'noch offen'],
  ['Beginn des Vorhabens', day(answers.from)],
  ['Ende des Vorhabens', day(answers.to)],
  ['Erster Vertrag oder Auftrag', day(answers.contractOn)],
  ...answers.costs.map((cost): Given => [`Ausgabe ${cost.id}`, costText(cost)]),
  ['Mittel Dritter', amount(answers.thirdParty)],
  ['Andere öffentliche Mittel', amount(answers.otherPublic)],
  ['Beteiligte Körperschaften', answers.partners === undefined ? '' : String(answers.partners)],
  [
    'Trifft zu',
    questions.questions
      .filter(({ id }) => answers.holds.includes(id))
      .map(({ text }) => text)
      .join('; '),
  ],
];

const day = (iso: string): string => (iso === '' ? '' : formatDate(Temporal.PlainDate.from(iso)));
const amount = (cents: CheckView['answers']['thirdParty']): string =>
  cents === ZERO ? '' : formatEuro(cents);

const costText = ({ category, amount: sum, year }: PlannedCost): string =>
  [expenseCategories[category].label, formatEuro(sum), year && String(year)].filter(Boolean).join(', ');
