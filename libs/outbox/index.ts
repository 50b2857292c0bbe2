export { publish, type PublishOptions } from './publish';
export { type Consumer, Consumers, type Message } from './consumer';
export { type HandOver, Relay } from './relay';
export { Processor } from './processor';
export { KEPT, type Mail, MAIL_TOPIC, mailKeeper } from './mail';
export {
  type KeptMail,
  outboxOverview,
  type OutboxOverview,
  type OutboxRow,
  recentMails,
} from './outbox.views';
