import { AuditKey, AuditSealer, CheckpointLog } from '@libs/audit-chain';
import { UnitOfWork } from '@libs/db';
import { type DynamicModule, Module } from '@nestjs/common';
import { SealerTimer } from './sealer-timer';
import { TrailController } from './trail.controller';

export interface AuditModuleOptions {
  /** The Ed25519 key outside the database; the checkpoints are written beside it. */
  readonly keyFile: string;
}

@Module({})
export class AuditModule {
  static forRoot({ keyFile }: AuditModuleOptions): DynamicModule {
    return {
      module: AuditModule,
      controllers: [TrailController],
      providers: [
        { provide: AuditKey, useFactory: () => AuditKey.at(keyFile) },
        { provide: CheckpointLog, useFactory: () => CheckpointLog.beside(keyFile) },
        {
          provide: AuditSealer,
          inject: [UnitOfWork, AuditKey, CheckpointLog],
          useFactory: (work: UnitOfWork, key: AuditKey, log: CheckpointLog) =>
            new AuditSealer(work, key, log),
        },
        SealerTimer,
      ],
      exports: [AuditKey, CheckpointLog],
    };
  }
}
