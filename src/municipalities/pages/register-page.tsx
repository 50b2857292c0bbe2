import { Clock } from '@libs/clock';
import {
  ActionLinks,
  type Column,
  DateText,
  FilterBar,
  formOf,
  Link,
  Pagination,
  Table,
  Title,
} from '@libs/web';
import { registerKinds } from '../domain/register-entry';
import type { OfficialEdition } from '../register-entry.views';
import { REGISTER, type RegisterQuery } from '../register.query';
import type { RegisterPage as Found, RegisterRow } from '../register.views';
import { count } from './count';

interface RegisterPageProps {
  readonly found: Found;
  readonly districts: readonly RegisterRow[];
  readonly edition: OfficialEdition | null;
  readonly query: RegisterQuery;
}

/** The entries in force today, in the order of a German list. */
export const RegisterPage = ({ found, districts, edition, query }: RegisterPageProps) => (
  <>
    <Title subline={<Edition edition={edition} />}>Register der Gebietskörperschaften</Title>
    <FilterBar
      action={REGISTER}
      form={formOf({ ...query })}
      search={{ name: 'name', label: 'Name beginnt mit' }}
      selects={[
        { name: 'art', label: 'Art', options: kindOptions },
        {
          name: 'kreis',
          label: 'Landkreis',
          options: districts.map(({ ags, name }) => ({ value: ags, label: name })),
        },
      ]}
      reset={REGISTER}
    />
    {query.nach && <ActionLinks links={[{ label: 'Zum Anfang der Liste', href: query.href(null) }]} />}
    <Table
      caption="Gebietskörperschaften"
      captionHidden
      columns={columns}
      rows={found.rows}
      empty="Kein Eintrag passt zur Suche."
    />
    <Pagination next={found.next ? query.href(found.next) : undefined} />
  </>
);

const Edition = ({ edition }: Pick<RegisterPageProps, 'edition'>) =>
  edition ? (
    <>
      Gebietsstand <DateText value={edition.territoryDate} />, übernommen am{' '}
      <DateText value={Clock.dayOf(edition.importedAt)} />
    </>
  ) : (
    <>Landkreise und kreisfreie Städte. Das amtliche Gemeindeverzeichnis ist noch nicht übernommen.</>
  );

const kindOptions = Object.entries(registerKinds).map(([value, { many }]) => ({ value, label: many }));

const columns: readonly Column<RegisterRow>[] = [
  { key: 'name', header: 'Name', cell: ({ ags, name }) => <Link href={`${REGISTER}/${ags}`}>{name}</Link> },
  { key: 'ags', header: 'Schlüssel', cell: ({ ags }) => ags },
  { key: 'kind', header: 'Art', cell: ({ kind }) => registerKinds[kind].one },
  { key: 'district', header: 'Landkreis', cell: ({ districtName }) => districtName ?? '–' },
  { key: 'association', header: 'Verband', cell: ({ associationName }) => associationName ?? '–' },
  {
    key: 'population',
    header: 'Einwohner',
    cell: ({ population }) => (population === null ? '–' : count.format(population)),
    numeric: true,
  },
];
