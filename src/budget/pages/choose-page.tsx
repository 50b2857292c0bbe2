import { Breadcrumb, Card, CardGrid, Text, Title } from '@libs/web';
import { MONEY, MOVEMENTS, newMovementHref } from '../addresses';
import { arts } from '../domain/arts';
import { messages } from '../messages';
import { transfer } from '../transfer-sheet';

const text = messages.choose;

const { ansatz, nachtrag, ...others } = arts;
const choices = Object.entries({ ansatz, nachtrag, [transfer.name]: transfer, ...others });

/** Which kind of movement to enter. */
export const ChoosePage = () => (
  <>
    <Breadcrumb
      items={[
        { label: messages.money, href: MONEY },
        { label: messages.movements.title, href: MOVEMENTS },
      ]}
      current={text.title}
    />
    <Title>{text.title}</Title>
    <Text>{text.intro}</Text>
    <CardGrid>
      {choices.map(([name, { label, hint }]) => (
        <Card title={label} href={newMovementHref(name)} level={2}>
          <Text>{hint}</Text>
        </Card>
      ))}
    </CardGrid>
  </>
);
