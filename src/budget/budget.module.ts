import { Module } from '@nestjs/common';
import { BudgetService } from './budget.service';
import { BudgetViews } from './budget.views';

@Module({ providers: [BudgetService, BudgetViews], exports: [BudgetService, BudgetViews] })
export class BudgetModule {}
