import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes';
import { CheckController } from './check.controller';
import { FundsController } from './funds.controller';
import { FundsNotices } from './funds-notices';
import { ProgrammeController, VersionController } from './programme.controller';

/** Beratung: what the programme offers and what somebody would get, for everybody and without signing in. */
@Module({
  imports: [ProgrammesModule],
  controllers: [CheckController, FundsController, ProgrammeController, VersionController],
  providers: [FundsNotices],
  exports: [FundsNotices],
})
export class AdviceModule {}
