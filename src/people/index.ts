export { PeopleModule } from './people.module';
export type { PeopleOptions } from './options';
export type { NewPerson } from './accounts';
export { peopleCommand } from './people.command';
export { PeopleService } from './people.service';
export {
  actingStaff,
  type DemoPerson,
  demoPeople,
  personName,
  type PersonName,
  staffWith,
} from './people.views';
export { DemoSignIn } from './pages/demo-sign-in';
