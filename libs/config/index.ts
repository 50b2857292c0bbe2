export { type Config, ConfigError, readConfig, settings } from './config';
export { templatePath } from './paths';
