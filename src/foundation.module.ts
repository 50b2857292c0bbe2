import { Clock } from '@libs/clock';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { FileStore } from '@libs/files';

/** What every module may ask for: the time, and the place for files. */
@Global()
@Module({})
export class FoundationModule {
  static forRoot({ clock, filesDir }: { clock: Clock; filesDir: string }): DynamicModule {
    const providers = [
      { provide: Clock, useValue: clock },
      { provide: FileStore, useValue: new FileStore(filesDir) },
    ];
    return { module: FoundationModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}
