import { LetterPress } from '@libs/letters-pdf';
import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { LetterDelivery } from './letter-delivery';
import { LetterPrinting } from './letter-printing';
import { LetterController } from './letter.controller';
import { LettersService } from './letters.service';
import { LettersViews } from './letters.views';
import { LETTERS_OPTIONS, type LettersOptions } from './options';
import { LetterTemplates } from './templates';
import { VerificationController } from './verification.controller';

/**
 * Letters: issued, printed, handed out, verified. Expects UnitOfWork (DbModule), Consumers (JobsModule) and
 * the web module to be provided globally.
 */
@Module({})
export class LettersModule implements OnApplicationShutdown {
  constructor(private readonly press: LetterPress) {}

  static forRoot(options: LettersOptions): DynamicModule {
    return {
      module: LettersModule,
      global: true,
      controllers: [LetterController, VerificationController],
      providers: [
        { provide: LETTERS_OPTIONS, useValue: options },
        { provide: LetterPress, useFactory: () => new LetterPress() },
        LetterDelivery,
        LetterPrinting,
        LettersService,
        LettersViews,
        LetterTemplates,
      ],
      exports: [LetterDelivery, LetterPress, LettersService, LettersViews],
    };
  }

  /** After the last request and the last job, which may still print. */
  onApplicationShutdown(): Promise<void> {
    return this.press.close();
  }
}
