import path from 'node:path';
import type { Clock } from '@libs/clock';
import type { Config } from '@libs/config';
import { DbModule } from '@libs/db';
import { JobsModule } from '@libs/jobs';
import { MailModule } from '@libs/mail';
import { WebModule } from '@libs/web';
import { type DynamicModule, Module } from '@nestjs/common';
import { AdviceModule } from './advice';
import { APPLICANT_LETTERS, APPLICANT_OFFERS, ApplicationsModule } from './applications';
import { AuditModule } from './audit';
import { AuthorityModule } from './authority';
import { BudgetModule } from './budget';
import { CasesModule } from './cases';
import { CorrespondenceModule, CorrespondenceOffers } from './correspondence';
import { DeadlinesModule } from './deadlines';
import { DecisionsModule } from './decisions';
import { ApplicantDeliveries, DeliveryModule, DeliveryWatch } from './delivery';
import { DemoModule } from './demo';
import { DeskModule } from './desk';
import { FoundationModule } from './foundation.module';
import { LETTER_WATCH, LettersModule } from './letters';
import { MunicipalitiesModule } from './municipalities';
import { navigation } from './navigation';
import { OperationsModule } from './operations';
import { PeopleModule } from './people';
import { ProgrammesModule } from './programmes';
import { PublicationModule } from './publication';
import { ReportsModule } from './reports';
import { ReviewModule } from './review';
import { RulebookModule } from './rulebook';
import { ScenariosModule } from './scenarios';
import { SiteModule } from './site';
import { TemplatesModule } from './templates';
import { WaitingModule } from './waiting';

interface AppOptions {
  readonly config: Config;
  readonly clock: Clock;
  /** Of the login that may only take the product's role. */
  readonly databaseUrl: string;
}

/** The whole product. What each module may use of the others stands in docs/boundaries.md. */
@Module({})
export class AppModule {
  static forRoot({ config, clock, databaseUrl }: AppOptions): DynamicModule {
    const { demo, publicUrl, secureCookies, redisUrl } = config;
    return {
      module: AppModule,
      global: true,
      providers: [
        { provide: APPLICANT_LETTERS, useExisting: ApplicantDeliveries },
        { provide: APPLICANT_OFFERS, useExisting: CorrespondenceOffers },
        { provide: LETTER_WATCH, useExisting: DeliveryWatch },
      ],
      exports: [APPLICANT_LETTERS, APPLICANT_OFFERS, LETTER_WATCH],
      imports: [
        FoundationModule.forRoot({ clock, filesDir: path.join(config.dataDir, 'files') }),
        DbModule.forRoot({ url: databaseUrl }),
        JobsModule.forRoot({ databaseUrl, redisUrl }),
        MailModule.forRoot(config.mail),
        WebModule.forRoot({ navigation, banner: demo ? DEMO_BANNER : null, secureCookies }),
        PeopleModule.forRoot({ demo }),
        LettersModule.forRoot({ publicUrl }),
        AuditModule.forRoot({ keyFile: config.auditKeyFile }),
        ...[ProgrammesModule, CasesModule, BudgetModule, ApplicationsModule, ReviewModule, DecisionsModule],
        ...[
          AuthorityModule,
          CorrespondenceModule,
          DeliveryModule,
          WaitingModule,
          DeskModule,
          MunicipalitiesModule,
          OperationsModule,
          ReportsModule,
          AdviceModule,
          RulebookModule,
          ScenariosModule,
          TemplatesModule,
        ],
        DeadlinesModule.forRoot({ publicUrl }),
        PublicationModule.forRoot({ demo }),
        SiteModule.forRoot({ demo }),
        ...(demo ? [DemoModule] : []),
      ],
    };
  }
}

const DEMO_BANNER =
  'Vorführung mit erfundenen Personen und Vorhaben. Das Datum ist auf Anfang 2020 gestellt, den Stand der veröffentlichten Zahlen.';
