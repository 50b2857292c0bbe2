import { UnitOfWork } from '@libs/db';
import { type Actor, systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { loadEntries, type Organisation, organisationFor } from '../municipalities';
import { PeopleService } from '../people';
import { demoApplicants, demoStaff, type DemoStaff } from './people';
import { towns, townsValidFrom } from './towns';

export interface DemoApplicant {
  readonly organisation: Organisation;
  readonly actor: Actor;
}

/** Accounts are listed by age: the order of the demo's applications is theirs too. */
const later = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);

/** Opens the accounts of the demo. They have no password: the demo signs in with one click. */
@Injectable()
export class DemoPeople {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleService,
  ) {}

  staff(now: Date): Promise<DemoStaff> {
    return this.work.run(systemActor, async (tx) => {
      const actors: Partial<Record<keyof DemoStaff, Actor>> = {};
      for (const [role, person] of Object.entries(demoStaff) as [
        keyof DemoStaff,
        (typeof demoStaff)[keyof DemoStaff],
      ][]) {
        const account = {
          email: `${person.key}@kompetenzzentrum.example`,
          name: person.name,
          roles: person.roles,
        };
        const personId = await this.people.createPerson(tx, now, {
          ...account,
          password: null,
          organisationId: null,
          demo: true,
        });
        actors[role] = {
          personId,
          name: person.name,
          roles: person.roles,
          organisationId: null,
          organisationName: null,
        };
      }
      return actors as DemoStaff;
    });
  }

  /** One account that writes and signs for each municipality, in the order given; the first has a second one that only writes. */
  applicants(now: Date, keys: readonly string[]): Promise<Map<string, DemoApplicant>> {
    return this.work.run(systemActor, async (tx) => {
      await loadEntries(tx, towns, townsValidFrom, now);
      const applicants = new Map<string, DemoApplicant>();
      for (const ags of new Set(keys)) {
        const organisation = await organisationFor(tx, ags, now);
        const persons =
          applicants.size === 0
            ? [demoApplicants.signatory, demoApplicants.editor]
            : [demoApplicants.signatory];
        for (const { key, name, roles } of persons) {
          const account = { email: `${key}@${ags}.kommune.example`, name, roles };
          const personId = await this.people.createPerson(tx, later(now, applicants.size), {
            ...account,
            password: null,
            organisationId: organisation.id,
            demo: true,
          });
          const acting = { organisationId: organisation.id, organisationName: organisation.name };
          if (key === demoApplicants.signatory.key)
            applicants.set(ags, { organisation, actor: { personId, name, roles, ...acting } });
        }
      }
      return applicants;
    });
  }
}
