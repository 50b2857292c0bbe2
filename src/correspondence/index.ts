export { CorrespondenceModule } from './correspondence.module';
export { Matters } from './matters';
