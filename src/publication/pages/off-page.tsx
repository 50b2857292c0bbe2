import { ActionLinks, InsetText, Text, Title } from '@libs/web';
import { messages } from '../messages';
import { manageLink } from './manage-link';

const text = messages.off;

/** While nothing is public. */
export const OffPage = ({ manages }: { manages: boolean }) => (
  <>
    <Title>{messages.list.title}</Title>
    <InsetText>
      <Text strong>{text.text}</Text>
      <Text>{text.hint}</Text>
    </InsetText>
    <ActionLinks links={[{ label: text.programme, href: '/foerderprogramm' }, ...manageLink(manages)]} />
  </>
);
