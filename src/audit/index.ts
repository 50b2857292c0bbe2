export { AuditModule, type AuditModuleOptions } from './audit.module';
export { auditTrail, type AuditFilter, type AuditLine } from './audit.views';
export { auditCommand } from './audit.command';
