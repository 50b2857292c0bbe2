import { FilterBar, formOf } from '@libs/web';
import type { PublicList } from '../grants.reader';
import { type GrantsQuery, LIST } from '../grants.query';
import { messages } from '../messages';

const text = messages.list;

/** Which grants to show; the order stays. */
export const ListFilter = ({ list, query }: { list: PublicList; query: GrantsQuery }) => {
  const { years, districts, items } = list.choices;
  const { suche, jahr, kreis, gegenstand, sortierung } = query;
  const label = (name: string): string => {
    const [version = '', item = ''] = name.split('/');
    return `${list.itemTitle(version, item)} (${version} ${item})`;
  };
  return (
    <FilterBar
      action={LIST}
      form={formOf({ suche, jahr, kreis, gegenstand })}
      search={{ name: 'suche', label: text.search }}
      selects={[
        {
          name: 'jahr',
          label: text.year,
          options: years.map((year) => ({ value: String(year), label: String(year) })),
        },
        {
          name: 'kreis',
          label: text.district,
          options: districts.map((name) => ({ value: name, label: name })),
        },
        {
          name: 'gegenstand',
          label: text.item,
          options: items.map((name) => ({ value: name, label: label(name) })),
        },
      ]}
      hidden={{ sortierung }}
      reset={LIST}
    />
  );
};
