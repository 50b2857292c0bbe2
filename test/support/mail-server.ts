import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { mailCertificate } from './mail-certificate';

export const USER = 'post';
export const PASSWORD = 'geheim:@/%';

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly encrypted: boolean;
  readonly user: string | null;
  /** As it came over the wire. */
  readonly raw: string;
}

interface Answer {
  readonly code: number;
  readonly text: string;
}
const refusal = ({ code, text }: Answer): Error => Object.assign(new Error(text), { responseCode: code });

/** A mail server that keeps what it is given and answers as it is told. */
export class MailServer {
  readonly received: Received[] = [];
  /** To the recipient, to the sender, after the message; a mail that is not named here is taken. */
  readonly answers: { recipient?: Answer; sender?: Answer; message?: Answer } = {};
  connections = 0;
  private server: SMTPServer | undefined;
  /** The same after an outage. */
  port = 0;

  constructor(private readonly options: SMTPServerOptions = {}) {}

  async start(): Promise<this> {
    const { answers } = this;
    const say = (answer: Answer | undefined, done: (error?: Error | null) => void) =>
      done(answer ? refusal(answer) : null);
    const server = new SMTPServer({
      ...mailCertificate,
      authOptional: true,
      closeTimeout: 100,
      ...this.options,
      onConnect: (_session, done) => {
        this.connections += 1;
        done();
      },
      onAuth: ({ username, password }, _session, done) => {
        const known = username === USER && password === PASSWORD;
        return known ? done(null, { user: USER }) : done(new Error('Invalid username or password'));
      },
      onMailFrom: (_address, _session, done) => say(answers.sender, done),
      onRcptTo: (_address, _session, done) => say(answers.recipient, done),
      onData: async (stream, { envelope, secure, user }, done) => {
        const raw = (await buffer(stream)).toString();
        if (!answers.message)
          this.received.push({
            from: envelope.mailFrom ? envelope.mailFrom.address : '',
            to: envelope.rcptTo.map(({ address }) => address),
            encrypted: secure,
            user: user ? String(user) : null,
            raw,
          });
        say(answers.message, done);
      },
    });
    server.on('error', () => undefined);
    const listening = server.listen(this.port, '127.0.0.1');
    await once(listening, 'listening');
    this.port = (listening.address() as { port: number }).port;
    this.server = server;
    return this;
  }

  /** Open connections end as well. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }

  get open(): number {
    return this.server?.connections.size ?? 0;
  }

  /** Forgets what came and takes everything again. */
  clear(): void {
    this.received.length = 0;
    for (const place of Object.keys(this.answers)) delete this.answers[place as keyof typeof this.answers];
  }
}
