export { DecisionsModule } from './decisions.module';
export { DecisionsService } from './decisions.service';
