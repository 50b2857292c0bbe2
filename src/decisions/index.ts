export { DecisionsModule } from './decisions.module';
export { DecisionsService } from './decisions.service';
export { type Decision, DecisionsViews } from './decisions.views';
export { DecisionSection } from './pages/decision-section';
