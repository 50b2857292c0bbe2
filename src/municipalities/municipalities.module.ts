import { Module } from '@nestjs/common';
import { RegisterController } from './register.controller';

/** The screens of the register. What others ask about it are functions, see index.ts. */
@Module({ controllers: [RegisterController] })
export class MunicipalitiesModule {}
