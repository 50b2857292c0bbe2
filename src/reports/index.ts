export { ReportsModule } from './reports.module';
export { ledgerCheckCommand } from './ledger-check.command';
