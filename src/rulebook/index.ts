export { RulebookModule } from './rulebook.module';
