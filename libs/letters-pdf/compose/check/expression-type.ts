import { type Expression, TokenKind, Tokenizer } from 'liquidjs';
import { type DataModel, ofType } from './data-model';
import { allFilters } from './filter-table';
import { nearest } from './nearest';
import { followPath, likest, type PathStep, type Report, unknownPlaceholder } from './path-type';
import type { Scope } from './scope';

type Value = ReturnType<Tokenizer['readFilteredValue']>;
type Token = Expression['postfix'][number];
type Path = Token & { readonly variable?: Token; readonly props: readonly Token[] };

/** What an expression is checked with. */
export interface Reading {
  readonly scope: Scope;
  readonly report: Report;
  /** Called with each path into the data, such as "remedy.court". */
  readonly used: (path: string) => void;
}

/** The type of "project.title | upcase", with everything that is wrong in it reported. */
export function typeOfValue({ initial, filters }: Value, reading: Reading): DataModel {
  let model = typeOfExpression(initial.postfix, reading);
  for (const { name, args } of filters) {
    for (const arg of args) typeOfToken((Array.isArray(arg) ? arg[1] : arg) as Token, reading);
    model = filtered(model, name, args.length, reading.report);
  }
  return model;
}

/** Comparisons and their combinations are true or false. */
function typeOfExpression(postfix: readonly Token[], reading: Reading): DataModel {
  const operands = postfix.filter(({ kind }) => kind !== TokenKind.Operator);
  const types = operands.map((operand) => typeOfToken(operand, reading));
  if (postfix.length === 1) return types[0]!;
  const joints = postfix.filter((token) => token.kind === TokenKind.Operator && token.getText() !== 'not');
  if (operands.length === joints.length + 1) return ofType('truth');
  reading.report(
    'Hier stehen Angaben nebeneinander. Verbinden Sie sie mit „and“, „or“ oder einem Vergleich wie „==“.',
  );
  return ofType('unknown');
}

function filtered(model: DataModel, name: string, args: number, report: Report): DataModel {
  const filter = Object.hasOwn(allFilters, name) ? allFilters[name] : undefined;
  if (!filter) {
    const meant = nearest(name, Object.keys(allFilters));
    report(
      `Den Filter „${name}“ gibt es nicht. ${meant ? `Meinten Sie „${meant}“?` : `Möglich sind: ${Object.keys(allFilters).join(', ')}.`}`,
    );
    return ofType('unknown');
  }
  const [least, most] = filter.args;
  if (args < least) report(`Dem Filter „${name}“ fehlt eine Angabe. Schreiben Sie „${name}: …“.`);
  if (args > most)
    report(`Der Filter „${name}“ hat zu viele Angaben. Löschen Sie, was nach „${name}“ zu viel ist.`);
  if (filter.takes && model.type !== 'unknown' && !filter.takes.includes(model.type))
    report(`Der Filter „${name}“ geht nur mit ${filter.takesWords}. Nehmen Sie einen anderen oder keinen.`);
  return filter.gives(model);
}

const plain: Partial<Record<TokenKind, DataModel>> = {
  [TokenKind.Number]: ofType('number'),
  [TokenKind.Quoted]: ofType('text'),
  [TokenKind.Literal]: ofType('unknown'),
};

export function typeOfToken(token: Token, reading: Reading): DataModel {
  if (token.kind === TokenKind.PropertyAccess) return typeOfPath(token as Path, reading);
  if (token.kind === TokenKind.Range) return { type: 'list', of: ofType('number'), optional: false };
  return plain[token.kind] ?? ofType('unknown');
}

function typeOfPath({ variable, props }: Path, reading: Reading): DataModel {
  const { scope, report, used } = reading;
  const steps = props.map((prop) => stepOf(prop, reading));
  if (variable) return followPath(typeOfToken(variable, reading), variable.getText(), steps, report);
  const [name, ...rest] = steps;
  const root = scope.find(String(name));
  if (!root) {
    const names = steps.filter((step) => typeof step === 'string');
    report(unknownPlaceholder(names.join('.'), meantBy(names, scope)));
    return ofType('unknown');
  }
  if (scope.isData(String(name))) used(steps.join('.'));
  return followPath(root, String(name), rest, report);
}

function meantBy([name = '', ...rest]: readonly string[], scope: Scope): string | undefined {
  const root = nearest(name, scope.names);
  return root && (likest(scope.find(root)!, root, rest) ?? root);
}

function stepOf(token: Token, reading: Reading): PathStep {
  if (token.kind === TokenKind.PropertyAccess) {
    typeOfToken(token, reading);
    return null;
  }
  const { content } = token as Token & { readonly content?: string | number };
  return content ?? token.getText();
}
