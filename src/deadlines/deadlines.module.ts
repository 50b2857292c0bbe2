import { type DynamicModule, Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { CalendarController } from './calendar.controller';
import { ExtensionController } from './extension.controller';
import { ExtensionsService } from './extensions.service';
import { ListController } from './list.controller';
import { DeadlineViews } from './list.views';
import { DEADLINES_OPTIONS, type DeadlinesOptions } from './options';
import { RemindersService } from './reminders.service';
import { RemindersTimer } from './reminders.timer';

/** Deadlines of all cases: seen, extended, kept in calendars, and people reminded of them. */
@Module({})
export class DeadlinesModule {
  static forRoot(options: DeadlinesOptions): DynamicModule {
    return {
      module: DeadlinesModule,
      imports: [CasesModule],
      controllers: [ListController, CalendarController, ExtensionController],
      providers: [
        { provide: DEADLINES_OPTIONS, useValue: options },
        DeadlineViews,
        ExtensionsService,
        RemindersService,
        RemindersTimer,
      ],
    };
  }
}
