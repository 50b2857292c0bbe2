export { type Config, ConfigError, readConfig, settings } from './config';
export type { MailSender, MailSettings, SmtpServer } from './mail';
export { templatePath } from './paths';
