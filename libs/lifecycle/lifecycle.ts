/** One row of a lifecycle table. A step without `from` begins a record. */
export interface StepRule<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly label: string;
}
export type StepTable<State extends string> = Readonly<Record<string, StepRule<State>>>;

/** The steps that the table allows in a state, in its order. */
export const possibleSteps = <State extends string, T extends StepTable<State>>(
  table: T,
  state: State,
): (keyof T & string)[] =>
  Object.entries(table).flatMap(([step, rule]) => (rule.from.includes(state) ? [step] : []));

/** Walks the table: throws when a state can never be reached or a step leads nowhere known. */
export function checkGraph<State extends string>(states: readonly State[], table: StepTable<State>): void {
  const reached = new Set<State>();
  const rules = Object.values(table);
  const frontier = rules.filter((rule) => rule.from.length === 0).map((rule) => rule.to);
  for (let state = frontier.pop(); state; state = frontier.pop()) {
    if (reached.has(state)) continue;
    reached.add(state);
    for (const rule of rules) if (rule.from.includes(state)) frontier.push(rule.to);
  }
  const lost = states.filter((state) => !reached.has(state));
  if (lost.length > 0) throw new Error(`no step leads to: ${lost.join(', ')}`);
  const unknown = rules.flatMap(({ from, to }) => [...from, to]).filter((state) => !states.includes(state));
  if (unknown.length > 0) throw new Error(`steps name unknown states: ${unknown.join(', ')}`);
}

/** The table as a Mermaid state diagram, for the documentation. */
export function diagram<State extends string>(
  labels: Readonly<Record<State, string>>,
  table: StepTable<State>,
): string {
  const names = Object.entries<string>(labels).map(([state, label]) => `  ${state} : ${label}`);
  const arrows = Object.values(table).flatMap(({ from, to, label }) =>
    (from.length > 0 ? from : ['[*]']).map((state) => `  ${state} --> ${to} : ${label}`),
  );
  return ['stateDiagram-v2', ...names, ...arrows].join('\n');
}
