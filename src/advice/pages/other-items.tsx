import { ZERO } from '@libs/money';
import { Amount, type Column, type FormState, Link, List, Section, Table, Text } from '@libs/web';
import { checkHref } from '../domain/address';
import type { Judgement } from '../domain/judgement';
import type { Judged } from '../domain/outcome';

const columnsFor = (form: FormState): Column<Judgement>[] => [
  { key: 'item', header: 'Gegenstand', cell: ({ item }) => item.title, rowHeader: true },
  { key: 'grant', header: 'Möglich', cell: ({ grant }) => <Amount value={grant} />, numeric: true },
  { key: 'need', header: 'Was dort zu klären wäre', cell: (judgement) => <Needs {...judgement} /> },
  {
    key: 'way',
    header: 'Auswählen',
    headerHidden: true,
    cell: ({ item }) => (
      <Link
        href={`${checkHref(form.values, { gegenstand: item.letter })}#ergebnis`}
        about={`: ${item.title}`}
      >
        Damit rechnen
      </Link>
    ),
  },
];

const Needs = ({ grant, obstacles }: Judgement) => {
  if (obstacles.length > 0) return <List items={obstacles.map(({ message }) => message)} />;
  return <>{grant === ZERO ? 'Diese Ausgaben werden dort nicht anerkannt.' : 'nichts weiter'}</>;
};

/** The other open items under the same answers, with what each would bring and ask. */
export const OtherItems = ({ outcome, form }: { outcome: Judged; form: FormState }) =>
  outcome.others.length === 0 ? null : (
    <Section title="Passt etwas anderes besser?" level={3}>
      <Text>{sentenceOf(outcome)}</Text>
      <Table
        caption="Andere offene Gegenstände mit denselben Angaben"
        captionHidden
        columns={columnsFor(form)}
        rows={outcome.others}
        small
      />
    </Section>
  );

function sentenceOf({ main, others, chosen }: Judged): string {
  const better = others.find(
    ({ grant, obstacles }) => grant > main.grant && obstacles.length <= main.obstacles.length,
  );
  if (better)
    return `Mit denselben Angaben brächte „${better.item.title}“ mehr. Prüfen Sie, ob Ihr Vorhaben dazu passt.`;
  return chosen
    ? 'Kein anderer offener Gegenstand bringt mit denselben Angaben mehr. Zum Vergleich:'
    : 'Die übrigen offenen Gegenstände mit denselben Angaben, der beste zuerst:';
}
