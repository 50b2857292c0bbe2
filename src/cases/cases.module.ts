import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesService } from './cases.service';
import { CasesViews } from './cases.views';
import { GrantCase } from './grant-case.entity';

@Module({
  imports: [TypeOrmModule.forFeature([GrantCase])],
  providers: [CasesService, CasesViews],
  exports: [CasesService, CasesViews],
})
export class CasesModule {}
