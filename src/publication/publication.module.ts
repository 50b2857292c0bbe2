import { type DynamicModule, Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes';
import { FilesController } from './files.controller';
import { GrantTotalsKept } from './grant-totals';
import { GrantsLimit } from './grants.limit';
import { GrantsReader } from './grants.reader';
import { GrantsViews } from './grants.views';
import { ListController } from './list.controller';
import { PUBLICATION_OPTIONS, type PublicationOptions } from './options';
import { Publications } from './publications';
import { SettingsController } from './settings.controller';

/** Veröffentlichung: the granted projects as an open list, when and as far as the head of the authority says so. */
@Module({})
export class PublicationModule {
  static forRoot(options: PublicationOptions): DynamicModule {
    return {
      module: PublicationModule,
      imports: [ProgrammesModule],
      controllers: [ListController, FilesController, SettingsController],
      providers: [
        { provide: PUBLICATION_OPTIONS, useValue: options },
        GrantsLimit,
        GrantsReader,
        GrantsViews,
        GrantTotalsKept,
        Publications,
      ],
    };
  }
}
