import { type Role, roles } from '@libs/permissions';
import { Button, Card, CardGrid, Form, type HeadingLevel, Text } from '@libs/web';
import { messages } from '../messages';
import type { DemoPerson } from '../people.views';

interface DemoSignInProps {
  readonly people: readonly DemoPerson[];
  /** Where to go on, the start page unless told otherwise. */
  readonly target?: string;
  /** The level of the headings: below the heading around this part. */
  readonly level?: HeadingLevel;
}

/** One click per made-up person, grouped by role; works on any page while the demo runs. */
export function DemoSignIn({ people, target, level = 3 }: DemoSignInProps) {
  if (people.length === 0) return <Text>{messages.demo.none}</Text>;
  return (
    <>
      <Text>{messages.demo.intro}</Text>
      <CardGrid>
        {groupsOf(people).map(({ role, members }) => (
          <Card title={roles[role].label} level={level}>
            {members.map((person) => (
              <DemoButton person={person} target={target} />
            ))}
          </Card>
        ))}
      </CardGrid>
    </>
  );
}

function DemoButton({ person, target }: { person: DemoPerson; target?: string }) {
  const { id, name, organisation } = person;
  return (
    <Form action="/demo/anmeldung" hidden={{ person: id, weiter: target }}>
      {organisation && <Text size="small">{organisation}</Text>}
      <Button look="secondary">{messages.demo.button(name)}</Button>
    </Form>
  );
}

const roleOrder = Object.keys(roles) as Role[];

/** The role that says most about a person: the last one in the table of roles. */
const mainRole = (person: DemoPerson): Role | undefined =>
  roleOrder.findLast((role) => person.roles.includes(role));

const groupsOf = (people: readonly DemoPerson[]) =>
  roleOrder
    .map((role) => ({ role, members: people.filter((person) => mainRole(person) === role) }))
    .filter(({ members }) => members.length > 0);
