export { PublicationModule } from './publication.module';
