import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { APP_ROLE, dataSourceOptions } from './data-source';
import { UnitOfWork } from './unit-of-work';

export interface DbModuleOptions {
  readonly url: string;
  readonly poolSize?: number;
}

/** The connection pool under the least-privileged role, and the unit of work on it. */
@Global()
@Module({})
export class DbModule {
  static forRoot({ url, poolSize }: DbModuleOptions): DynamicModule {
    return {
      module: DbModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions({ url, poolSize, role: APP_ROLE }),
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
      ],
      providers: [UnitOfWork],
      exports: [UnitOfWork],
    };
  }
}
