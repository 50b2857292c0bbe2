export { record, type Subject } from './record';
export { AuditKey } from './audit-key';
export { CheckpointLog } from './checkpoint-log';
export { AuditSealer } from './sealer';
export { verifyTrail, type Verdict } from './verify';
export { breaks, type Break } from './breaks';
