export { every, type Repetition, type Reports } from './every';
export { logged } from './logged';
export { JobsModule } from './jobs.module';
export type { JobsOptions } from './job-runner';
export { migrateJobs } from './migrate-jobs';
