import { type DataModel, ofType } from './data-model';

const loop: DataModel = {
  type: 'record',
  optional: false,
  fields: {
    ...{ index: ofType('number'), index0: ofType('number'), rindex: ofType('number') },
    ...{ rindex0: ofType('number'), length: ofType('number') },
    ...{ first: ofType('truth'), last: ofType('truth') },
  },
};

/** The names that can be asked for at one place of a template: the data, what was assigned, and open loops. */
export class Scope {
  private readonly assigned = new Map<string, DataModel>();
  private readonly loops: { readonly name: string; readonly item: DataModel }[] = [];

  constructor(private readonly data: Readonly<Record<string, DataModel>>) {}

  get names(): readonly string[] {
    return [...Object.keys(this.data), ...this.assigned.keys(), ...this.loops.map(({ name }) => name)];
  }

  get inLoop(): boolean {
    return this.loops.length > 0;
  }

  find(name: string): DataModel | undefined {
    if (name === 'forloop' && this.inLoop) return loop;
    const open = this.loops.findLast((one) => one.name === name);
    return (
      open?.item ?? this.assigned.get(name) ?? (Object.hasOwn(this.data, name) ? this.data[name] : undefined)
    );
  }

  /** Whether a name means the data itself. */
  isData(name: string): boolean {
    return !this.assigned.has(name) && !this.loops.some((one) => one.name === name);
  }

  assign(name: string, model: DataModel): void {
    this.assigned.set(name, model);
  }

  enter(name: string, item: DataModel): void {
    this.loops.push({ name, item });
  }

  leave(): void {
    this.loops.pop();
  }
}
