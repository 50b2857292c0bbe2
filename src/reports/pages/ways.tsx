import { type Actor, may, type Permission } from '@libs/permissions';
import { askedOf, type Stand } from '@libs/stand';
import { Button, ButtonRow } from '@libs/web';
import { accountsHref } from '../domain/accounts-filter';
import { addressOf } from '../domain/address';
import { analysisHref } from '../domain/analysis-filter';
import { commitmentsHref } from '../domain/commitment-filter';
import { entriesHref } from '../domain/entry-filter';
import { overdueHref } from '../domain/overdue-filter';
import { outflowHref } from '../domain/overview-filter';
import { standParameter } from '../domain/stand-parameter';
import { messages } from '../messages';

type Day = string | undefined;

interface Way {
  readonly label: string;
  /** What the page behind it asks of the person. */
  readonly permission: Permission;
  readonly href: (stand: Day) => string;
}

const text = messages.overview;

/** A page of another module that knows the same day. */
const on = (path: string) => (stand: Day) => addressOf(path, { stand: standParameter }, { stand });

/** The pages about money, reports first; they open as of the same day where they know one. */
const ways: readonly Way[] = [
  { label: messages.outflow.title, permission: 'budget.read', href: (stand) => outflowHref({ stand }) },
  { label: messages.analysis.title, permission: 'budget.read', href: (stand) => analysisHref({ stand }) },
  { label: messages.overdue.title, permission: 'budget.read', href: (stand) => overdueHref({ stand }) },
  { label: text.cases, permission: 'budget.read', href: (stand) => commitmentsHref({ stand }) },
  {
    label: text.entries,
    permission: 'budget.read',
    href: (stand) => entriesHref({ envelopeKind: 'ceiling', figure: 'available', stand }),
  },
  { label: messages.accounts.title, permission: 'budget.read', href: (stand) => accountsHref({ stand }) },
  { label: text.movements, permission: 'budget.read', href: on('/mittel/bewegungen') },
  { label: text.budgetYears, permission: 'budget.read', href: on('/mittel/haushaltsjahre') },
  { label: text.waitingList, permission: 'budget.read', href: on('/warteliste') },
  { label: text.scenarios, permission: 'budget.read', href: () => '/szenarien' },
  {
    label: text.publication,
    permission: 'publication.manage',
    href: () => '/bewilligungen/veroeffentlichung',
  },
];

/** Where to go from the overview: what the person may open. */
export const Ways = ({ actor, stand }: { actor: Actor; stand: Stand }) => (
  <nav aria-label={text.ways}>
    <ButtonRow>
      {ways
        .filter(({ permission }) => may(actor, permission))
        .map(({ label, href }) => (
          <Button look="secondary" small href={href(askedOf(stand))}>
            {label}
          </Button>
        ))}
    </ButtonRow>
  </nav>
);
