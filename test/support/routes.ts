import { type Access, Permit } from '@libs/permissions';
import { FormBody, Upload } from '@libs/web';
import { type INestApplication, RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Route {
  readonly method: 'GET' | 'POST';
  /** "/vorgaenge/:id" */
  readonly path: string;
  /** "QueueController.list", for messages. */
  readonly handler: string;
  /** Undefined when the route forgot to say whom it permits. */
  readonly access: Access | undefined;
  /** The class that its body is validated by. */
  readonly body: Type | undefined;
}

interface Argument {
  readonly factory?: unknown;
  readonly data?: unknown;
}

const argumentsOf = (controller: Type, name: string): Argument[] =>
  Object.values(Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {});

/** What a parameter decorator leaves behind, to be known again. */
function factoryOf(decorator: (form: Type) => ParameterDecorator): unknown {
  class Probe {}
  decorator(Probe)(Probe.prototype, 'probe', 0);
  return argumentsOf(Probe, 'probe')[0]!.factory;
}
const validating = new Set([factoryOf(FormBody), factoryOf(Upload)]);

const joined = (...parts: readonly string[]): string =>
  `/${parts
    .join('/')
    .split('/')
    .filter((part) => part !== '')
    .join('/')}`;

function routeOf(controller: Type, name: string): Route | null {
  const handler = controller.prototype[name];
  if (!Reflect.hasMetadata(METHOD_METADATA, handler)) return null;
  const body = argumentsOf(controller, name).find(({ factory }) => validating.has(factory));
  return {
    method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler)] as Route['method'],
    path: joined(Reflect.getMetadata(PATH_METADATA, controller), Reflect.getMetadata(PATH_METADATA, handler)),
    handler: `${controller.name}.${name}`,
    access: Reflect.getMetadata(Permit.KEY, handler) ?? Reflect.getMetadata(Permit.KEY, controller),
    body: body?.data as Type | undefined,
  };
}

/** Every route of every controller, sorted by path. */
export function routesOf(app: INestApplication): Route[] {
  const scanner = new MetadataScanner();
  return [...app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.controllers.values()].map(({ metatype }) => metatype as Type))
    .flatMap((controller) =>
      scanner.getAllMethodNames(controller.prototype).map((name) => routeOf(controller, name)),
    )
    .filter((route) => route !== null)
    .sort((a, b) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1));
}

const branch = /^((?:[│ ] {3})*)[├└]── (\S+) \((.*)\)$/;

/** What the server itself answers to, from its route tree: "GET /vorgaenge/:id". */
export function servedRoutes(app: NestFastifyApplication): string[] {
  const served: string[] = [];
  const path: string[] = [];
  const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  for (const line of tree.split('\n').filter((text) => text.trim() !== '')) {
    const [, indent, segment, methods] = branch.exec(line) ?? [];
    if (indent === undefined) throw new Error(`not a line of the route tree: ${line}`);
    path.splice(indent.length / 4, path.length, segment!);
    for (const method of methods!.split(', ')) served.push(`${method} ${joined(path.join(''))}`);
  }
  return served;
}
