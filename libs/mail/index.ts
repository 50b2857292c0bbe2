export { composed } from './compose';
export { MailModule } from './mail.module';
export { MailRoute } from './mail-route';
export { SmtpSender } from './smtp-sender';
export { openTransport } from './transport';
