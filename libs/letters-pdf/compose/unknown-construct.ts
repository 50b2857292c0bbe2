/** Markdown that has no place in a letter; `construct` names it. */
export class UnknownConstruct extends Error {
  constructor(
    readonly construct: string,
    readonly reason = 'in Schreiben nicht vorgesehen',
  ) {
    super(construct);
  }
}
