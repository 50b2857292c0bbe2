import { DescriptionList, Details, Link, Section, Table, Text } from '@libs/web';
import type { Field } from '../domain/fields';
import { licences } from '../domain/licences';
import type { PublicList } from '../grants.reader';
import { messages } from '../messages';

const text = messages.list;

/** Under which licence the files may be used, and what their fields mean. */
export const DataSection = ({ list: { rule, source, fields } }: { list: PublicList }) => (
  <Section title={text.data}>
    <DescriptionList
      items={[
        {
          key: text.licence,
          value: <Link href={licences[rule.licence].href}>{licences[rule.licence].title}</Link>,
        },
        { key: text.source, value: source },
      ]}
    />
    <Text>{text.notice}</Text>
    <Details summary={text.fields}>
      <Table<Field>
        caption={text.fields}
        captionHidden
        small
        rows={fields}
        columns={[
          { key: 'column', header: text.column, cell: ({ title }) => title, rowHeader: true },
          { key: 'field', header: text.field, cell: ({ key }) => key },
          { key: 'meaning', header: text.meaning, cell: ({ meaning }) => meaning },
        ]}
      />
    </Details>
  </Section>
);
