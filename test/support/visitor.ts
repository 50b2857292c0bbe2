import type { NestFastifyApplication } from '@nestjs/platform-fastify';

type Answer = Awaited<ReturnType<NestFastifyApplication['inject']>>;
type Fields = Readonly<Record<string, string>>;

const SAME_SITE = { 'sec-fetch-site': 'same-origin', accept: 'text/html' };

/** A browser without scripts: keeps cookies, sends forms, follows nothing by itself. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    /** On the network. */
    private readonly address = '127.0.0.1',
  ) {}

  get(url: string, headers: Fields = {}): Promise<Answer> {
    return this.send({ method: 'GET', url, headers });
  }

  post(url: string, fields: Fields | URLSearchParams = {}, headers: Fields = {}): Promise<Answer> {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.send({
      method: 'POST',
      url,
      headers: { ...type, ...headers },
      payload: new URLSearchParams(fields as Fields).toString(),
    });
  }

  /** Signs in with the click of the demo; the person must be marked as a demo person. */
  async signInAs(person: string): Promise<this> {
    const answer = await this.post('/demo/anmeldung', { person });
    if (answer.statusCode !== 303) throw new Error(`${person} could not sign in: ${answer.statusCode}`);
    return this;
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  private async send(request: {
    method: 'GET' | 'POST';
    url: string;
    headers: Fields;
    payload?: string;
  }): Promise<Answer> {
    const answer = await this.app.inject({
      ...request,
      remoteAddress: this.address,
      headers: { ...SAME_SITE, ...request.headers },
      cookies: Object.fromEntries(this.cookies),
    });
    for (const { name, value, maxAge, expires } of answer.cookies) {
      const gone = maxAge === 0 || (expires && expires.getTime() === 0);
      if (gone) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}
