export { type Config, ConfigError, readConfig, settings } from './config';
