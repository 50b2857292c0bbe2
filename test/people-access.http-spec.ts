import { type Permission, permissions, Permit, PUBLIC, type Role, roles } from '@libs/permissions';
import { Controller, Get, Logger, Module, type Type } from '@nestjs/common';
import { type People, startPeople } from './support/sign-in';
import type { Visitor } from './support/visitor';

/** A page that asks for a permission, or for nothing at all, which is a mistake. */
function pageFor(access: Permission | typeof PUBLIC | null): Type {
  @Controller(`seiten/${access}`)
  class PageController {
    @Get()
    show() {
      return 'gezeigt';
    }
  }
  if (access) Permit(access)(PageController);
  return PageController;
}

const allPermissions = Object.keys(permissions) as Permission[];
const allRoles = Object.keys(roles) as Role[];

@Module({ controllers: [...allPermissions, PUBLIC, null].map((access) => pageFor(access as Permission)) })
class PagesModule {}

let people: People;
const visitors = new Map<Role, Visitor>();

beforeAll(async () => {
  people = await startPeople({ demo: true, modules: [PagesModule] });
  for (const role of allRoles) {
    const organisationId = roles[role].side === 'applicant' ? people.organisationId : null;
    const email = `${role}@demo.example`;
    const id = await people.add({ email, name: role, roles: [role], organisationId, demo: true });
    visitors.set(role, await people.visitor().signInAs(id));
  }
});
afterAll(() => people?.stop());

const sidesOf = (permission: Permission) => permissions[permission].map((role) => roles[role].side);

/** What the table says, written down once more in other words. */
function expected(role: Role, permission: Permission): number {
  const holders: readonly Role[] = permissions[permission];
  if (holders.includes(role)) return 200;
  return sidesOf(permission).some((side) => side === roles[role].side) ? 403 : 404;
}

const walk = allRoles.flatMap((role) =>
  allPermissions.map((permission) => [role, permission, expected(role, permission)] as const),
);

it.each(walk)('%s on a page for %s: %i', async (role, permission, status) =>
  expect((await visitors.get(role)!.get(`/seiten/${permission}`)).statusCode).toBe(status),
);

it.each(allPermissions)('asks a visitor to sign in for %s', async (permission) =>
  expect((await people.visitor().get(`/seiten/${permission}`)).headers.location).toMatch(
    /^\/anmeldung\?weiter=/,
  ),
);

it('shows public pages to everybody', async () => {
  for (const visitor of [people.visitor(), ...visitors.values()])
    expect((await visitor.get('/seiten/public')).statusCode).toBe(200);
});

it('refuses a page that forgot to say whom it permits, and logs the mistake', async () => {
  const log = jest.spyOn(Logger.prototype, 'error').mockImplementation();
  expect((await visitors.get('operator')!.get('/seiten/null')).statusCode).toBe(500);
  expect(log).toHaveBeenCalledWith(expect.anything(), expect.stringContaining('permits nobody'));
  log.mockRestore();
});

it('answers programs with problem details', async () => {
  const answer = await people.visitor().get('/seiten/case.read', { accept: 'application/json' });
  expect(answer.statusCode).toBe(401);
  expect(answer.json()).toMatchObject({ status: 401, title: 'Anmeldung nötig' });
});
