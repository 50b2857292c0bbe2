export { ScenariosModule } from './scenarios.module';
