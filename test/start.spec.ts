import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { Client } from 'pg';
import { dataFolder, ProductProcess, removeFolder, startProcess } from './support/product-process';

/** As long as it takes on a busy machine. */
const LONG = 180_000;
const CASES_OF_DEMO = 37;

// One life of the product, told in the order in which it happens: each test begins where the one before ended.
const folder = dataFolder();
let running: Awaited<ReturnType<typeof startProcess>>;

afterAll(async () => {
  await running?.process.kill();
  removeFolder(folder);
});

it(
  'begins the demo anew when it was killed while it loaded',
  async () => {
    const killed = new ProductProcess('src/main.ts', [], { DATA_DIR: folder, PORT: '0' });
    await killed.hasSaid('25 von');
    await killed.kill();
    running = await startProcess(folder);
    expect(running.process.output).toContain('Der erste Start wurde unterbrochen.');
    expect(await casesIn(folder)).toBe(CASES_OF_DEMO);
  },
  LONG,
);

it('begins with applications that wait: the first is offered its money, the second is not', async () =>
  expect(
    await query(
      folder,
      `SELECT l.place_by_arrival::int AS place, f.until IS NOT NULL AS offered
         FROM waiting_line l LEFT JOIN waiting_offer f ON f.case_id = l.case_id ORDER BY 1`,
    ),
  ).toEqual([
    { place: 1, offered: true },
    { place: 2, offered: false },
  ]));

it('is ready', async () => {
  const answer = await fetch(`${running.url}/health/ready`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ status: 'ok' });
});

it.each([
  ['help', ['npm run cli -- budget verify', 'npm run cli -- audit verify']],
  ['budget verify', ['Buchungen und Bestände stimmen überein', 'Unterschied 0,00 €']],
  ['audit verify', ['Das Protokoll ist unversehrt']],
])(
  'answers on the command line beside the running product: %s',
  async (line, expected) => {
    const command = new ProductProcess('src/cli.ts', line.split(' '), { DATA_DIR: folder });
    expect(await command.ended).toBe(0);
    for (const text of expected) expect(command.output.replace(/\u{a0}/gu, ' ')).toContain(text);
  },
  LONG,
);

it(
  'goes on with its data after kill -9',
  async () => {
    await running.process.kill();
    running = await startProcess(folder);
    expect(await casesIn(folder)).toBe(CASES_OF_DEMO);
    expect((await fetch(`${running.url}/health/ready`)).status).toBe(200);
  },
  LONG,
);

it(
  'ends on Ctrl-C and leaves no database behind',
  async () => {
    expect(await running.process.interrupt()).toBe(0);
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(folder);
  },
  LONG,
);

it(
  'comes up again with the same data',
  async () => {
    running = await startProcess(folder);
    expect(await casesIn(folder)).toBe(CASES_OF_DEMO);
    expect(running.process.output).not.toContain('Vorführung wird geladen');
    expect(await running.process.interrupt()).toBe(0);
  },
  LONG,
);

it(
  'says that its port is taken, and leaves nothing behind',
  async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const refused = new ProductProcess('src/main.ts', [], { DATA_DIR: folder, PORT: port });
    expect(await refused.ended).toBe(1);
    other.close();
    expect(refused.output).toContain(`Port ${port} ist auf 127.0.0.1 schon belegt.`);
    expect(refused.output).not.toContain('Connection terminated');
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(folder);
  },
  LONG,
);

it(
  'names the setting that is wrong, in German and without a stack trace',
  async () => {
    const refused = new ProductProcess('src/main.ts', [], { DATA_DIR: folder, PORT: 'abc' });
    expect(await refused.ended).toBe(1);
    expect(refused.output).toContain('PORT=abc: erwartet wird eine Zahl von 0 bis 65535.');
    expect(refused.output).not.toMatch(/^\s+at /m);
  },
  LONG,
);

const LINE_OF_PORT = 3;

const casesIn = async (data: string): Promise<number> =>
  (await query(data, `SELECT count(*)::int AS count FROM grant_case`))[0].count;

/** Asks the database that runs in a data folder. */
async function query(data: string, sql: string): Promise<any[]> {
  const server = path.join(data, 'postgres');
  const port = Number(
    readFileSync(path.join(server, 'data', 'postmaster.pid'), 'utf8').split('\n')[LINE_OF_PORT],
  );
  const password = readFileSync(path.join(server, 'password'), 'utf8');
  const client = new Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'foerderwerk' });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
