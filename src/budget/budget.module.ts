import { Module } from '@nestjs/common';
import { BudgetYears } from './budget-years';
import { BudgetService } from './budget.service';
import { BudgetViews } from './budget.views';
import { Movements } from './movements';

const providers = [BudgetService, BudgetViews, BudgetYears, Movements];

@Module({ providers, exports: providers })
export class BudgetModule {}
