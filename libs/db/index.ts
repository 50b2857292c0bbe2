export { type Tx, UnitOfWork } from './unit-of-work';
export { dataSourceOptions, openDataSource, APP_ROLE, APPLICANT_ROLE } from './data-source';
export { DbModule, type DbModuleOptions } from './db.module';
export { appLogin } from './app-login';
export { migrate } from './migrate';
export { sqlMigration } from './sql-migration';
export { nextNumber } from './counter';
