import { Module } from '@nestjs/common';
import { DirectiveImports } from './directive-imports';
import { Directives } from './directives';
import { ItemStates } from './item-states';
import { ProgrammesService } from './programmes.service';
import { RuleConfirmations } from './rule-confirmations';
import { RulebookViews } from './rulebook.views';

const services = [
  DirectiveImports,
  Directives,
  ItemStates,
  ProgrammesService,
  RulebookViews,
  RuleConfirmations,
];

@Module({ providers: services, exports: services })
export class ProgrammesModule {}
