import { Breadcrumb } from '@libs/web';
import { SCENARIOS, scenarioHref } from '../domain/address';
import { messages } from '../messages';
import type { Scenario } from '../scenarios.rows';

/** The way back, from a page of a scenario or, without one, from the list's own pages. */
export const Way = ({ scenario, current }: { scenario?: Scenario; current: string }) => (
  <Breadcrumb
    items={[
      { label: 'Mittel', href: '/mittel' },
      { label: messages.list.title, href: SCENARIOS },
      ...(scenario ? [{ label: scenario.title, href: scenarioHref(scenario.id) }] : []),
    ]}
    current={current}
  />
);
