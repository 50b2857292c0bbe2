import { Module } from '@nestjs/common';
import { Directives } from './directives';
import { ProgrammesService } from './programmes.service';

@Module({ providers: [Directives, ProgrammesService], exports: [Directives, ProgrammesService] })
export class ProgrammesModule {}
