export { PreparedNote, ProposalOrigin } from './pages/prepared-notes';
export { lastPreparation, type LastPreparation } from './preparations';
export { ScenariosModule } from './scenarios.module';
