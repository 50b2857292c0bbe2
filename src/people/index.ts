export { PeopleModule } from './people.module';
export type { PeopleOptions } from './options';
export { type NewPerson, PeopleService } from './people.service';
export { type DemoPerson, demoPeople, personName, type PersonName, staffWith } from './people.views';
export { DemoSignIn } from './pages/demo-sign-in';
