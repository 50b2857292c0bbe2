export { publish, type PublishOptions } from './publish';
export { type Consumer, Consumers, type Message, Refusal } from './consumer';
export { type HandOver, Relay } from './relay';
export { Processor } from './processor';
export { KEPT, type Mail, MAIL_TOPIC, mailKeeper, SENT } from './mail';
export { mailWithId, type MailRow, recentMails } from './mail.views';
export { outboxOverview, type OutboxOverview, type OutboxRow } from './outbox.views';
