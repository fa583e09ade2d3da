import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeDatabase } from '@/server/database/embedded.ts';
import type { Event } from '@/policy/event.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { openEndpoint } from '@/server/open.ts';
import { issueEnrolmentKey } from '@/server/enrolment-keys.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { close, listen } from './sites.ts';
import { until } from './until.ts';

/** What the way to the endpoint does to a device's batches. */
export type Weather =
  | 'clear'
  /** Refuses connections as an unplugged cable would. */
  | 'offline'
  /** Answers 500 and passes nothing on. */
  | 'failing'
  /** Accepts and never answers. */
  | 'silent'
  /** Passes on, then cuts the line before the reply. */
  | 'cut-reply'
  /** Passes every request on twice. */
  | 'twice'
  /** Answers 200 with a page of its own, as a guest network does. */
  | 'captive';

export type TestEndpoint = {
  /** What devices are told: a way to the endpoint that has weather. */
  address: string;
  enrolmentKey: string;
  /** The endpoint itself, where the weather is always clear: the console's address. */
  consoleAddress: string;
  /** What devices know its live bundles by. */
  publicKey: string;
  /** Makes the first manager, as the start command prints it. */
  setupCode: string;
  /** Puts a newer revision of the policy in force here, as its owner does; devices have it from their administrator. */
  adopt(policy: PolicyDocument): Promise<void>;
  weather(now: Weather): void;
  /** How many requests of devices have met a weather so far. */
  felt(weather: Weather): number;
  /** Every event the database holds, in the order of the chain. */
  events(): Promise<Event[]>;
  /** Waits until so many events of a kind are there. */
  untilEvents(count: number, kind?: Event['kind']): Promise<Event[]>;
  /** Everything that the database holds of confidential reports, of the record and of the audit, as text. */
  dump(): Promise<string>;
  close(): Promise<void>;
};

/** Opens a real endpoint on its embedded database for one setting, with a way to it whose weather can be chosen. */
export async function openTestEndpoint(policy: PolicyDocument): Promise<TestEndpoint> {
  const folder = await mkdtemp(join(tmpdir(), 'stairgate-endpoint-'));
  const endpoint = await openEndpoint({ dataFolder: folder, port: 0, internalLists: true });
  await adoptPolicy(endpoint.store, policy);
  const enrolmentKey = await issueEnrolmentKey(endpoint.store, {
    setting: policy.setting.id,
    label: 'Tests',
    who: 'a test',
    reason: 'A test needs one.',
  });
  let weather: Weather = 'clear';
  const felt = new Map<Weather, number>();
  const way = createServer((request, response) => {
    felt.set(weather, (felt.get(weather) ?? 0) + 1);
    void carry(request, response, { to: endpoint.address, weather });
  });
  const port = await listen(way);
  const events = async (): Promise<Event[]> => {
    const rows = await endpoint.store.db.selectFrom('events').select('body').orderBy('epoch').orderBy('seq').execute();
    return rows.map((row) => JSON.parse(row.body) as Event);
  };
  return {
    address: `http://127.0.0.1:${port}`,
    enrolmentKey,
    consoleAddress: endpoint.address,
    publicKey: endpoint.publicKey,
    setupCode: endpoint.setupCode ?? '',
    adopt: async (newer) => void (await adoptPolicy(endpoint.store, newer)),
    weather: (now) => void (weather = now),
    felt: (weather) => felt.get(weather) ?? 0,
    events,
    untilEvents(count, kind) {
      return until(`${count} ${kind ?? ''} events are at the endpoint`, async () => {
        const found = (await events()).filter((event) => kind === undefined || event.kind === kind);
        return found.length >= count ? found : undefined;
      });
    },
    async dump() {
      const tables = await endpoint.store.pool.query<{ name: string }>(
        `select table_name as name from information_schema.tables where table_schema = 'public' and table_name ~ '^(confidential|events|audit|policies)'`,
      );
      const rows = await Promise.all(tables.rows.map(({ name }) => endpoint.store.pool.query(`select * from "${name}" order by 1, 2`)));
      return JSON.stringify(rows.map((one) => one.rows));
    },
    async close() {
      await close(way);
      await endpoint.close();
      // As root the database lies where its own account can reach it, behind a link.
      await removeDatabase(folder);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function carry(request: IncomingMessage, response: ServerResponse, { to, weather }: { to: string; weather: Weather }): Promise<void> {
  const body = Buffer.concat(await request.toArray());
  switch (weather) {
    case 'silent':
      return;
    case 'offline':
      request.socket.destroy();
      return;
    case 'failing':
      response.writeHead(500).end('{"error":"internal"}');
      return;
    case 'captive':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Welcome to the guest network</title>');
      return;
    case 'cut-reply':
      await pass(request, body, to);
      request.socket.destroy();
      return;
    default:
      if (weather === 'twice') await pass(request, body, to);
      await answer(response, await pass(request, body, to));
  }
}

function pass(request: IncomingMessage, body: Buffer, to: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const onward = httpRequest(new URL(request.url ?? '/', to), { method: request.method ?? 'GET', headers: request.headers }, resolve);
    onward.on('error', reject);
    onward.end(body);
  });
}

async function answer(response: ServerResponse, passed: IncomingMessage): Promise<void> {
  const body = Buffer.concat(await passed.toArray());
  response.writeHead(passed.statusCode ?? 502, passed.headers).end(body);
}
