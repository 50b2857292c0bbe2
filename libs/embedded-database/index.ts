export { EmbeddedDatabase } from './embedded-database';
