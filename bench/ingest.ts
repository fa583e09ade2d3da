import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { canonical, hashOf } from '@/policy/chain.ts';
import type { Event } from '@/policy/event.ts';
import type { EventsReply } from '@/policy/wire.ts';
import { bytesOf, TestDevice, type Asked } from '@/tests/server/test-device.ts';
import { openEndpointProcess, type EndpointProcess } from './endpoint-process.ts';
import { interleaved, type Figure } from './measure.ts';
import { rowAgainst, type Findings, type Row } from './findings.ts';

const DEVICES = 4;
/** Each turn of each contender writes so many events. */
const EVENTS = 3_200;
const WARM_UPS = 1;
const ROUNDS = 7;

/** Times events over HTTP, in signed batches of 50 and of 200, beside a plain `COPY` of alike rows into the same table. */
export async function measureIngest(): Promise<Findings> {
  const endpoint = await openEndpointProcess();
  const client = new Client({ connectionString: endpoint.databaseUrl });
  const folder = await mkdtemp(join(tmpdir(), 'stairgate-rows-'));
  try {
    await client.connect();
    await chmod(folder, 0o755);
    const devices = await Promise.all(Array.from({ length: DEVICES }, () => enrolled(endpoint)));
    const figures = await interleaved(
      {
        copy: () => copyOnce(client, join(folder, 'rows.csv'), { devices, setting: endpoint.setting }),
        batches50: () => sendOnce(endpoint, devices, 50),
        batches200: () => sendOnce(endpoint, devices, 200),
      },
      { warmUps: WARM_UPS, rounds: ROUNDS },
    );
    return findingsOf(figures, await countIn(client));
  } finally {
    await client.end();
    await endpoint.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function enrolled(endpoint: EndpointProcess): Promise<TestDevice> {
  const device = await TestDevice.make();
  const { enrolmentKey } = endpoint;
  const request = { enrolmentKey, publicKey: device.publicKey, label: 'Blue tablet', room: 'Acorn room', level: 'child' };
  await post(endpoint, '/v1/enrol', await device.sign(bytesOf(request)));
  return device;
}

/** Resolves with events a second. The rows lie in a file of the database's own machine, and one statement takes them all. */
async function copyOnce(client: Client, path: string, { devices, setting }: { devices: TestDevice[]; setting: string }): Promise<number> {
  const stories = await Promise.all(devices.map((device) => device.story(EVENTS / DEVICES)));
  const rows = await Promise.all(stories.flat().map((event) => rowOf(event, setting)));
  await writeFile(path, rows.join('\n'), { mode: 0o644 });
  const start = performance.now();
  const { rowCount } = await client.query(
    `copy events (setting, id, device, epoch, seq, previous, hash, at, kind, level, category, clause, revision, body) from '${path}' (format csv)`,
  );
  const took = performance.now() - start;
  if (rowCount !== EVENTS) throw new Error(`COPY took ${rowCount} of ${EVENTS} rows.`);
  return perSecond(took);
}

async function rowOf(event: Event, setting: string): Promise<string> {
  const { id, device, epoch, seq, previous, at, kind, level, category, clause, revision } = event;
  const body = `"${canonical(event).replaceAll('"', '""')}"`;
  return [setting, id, device, epoch, seq, previous, await hashOf(event), at, kind, level, category, clause, revision, body].join(',');
}

/** Resolves with events a second. Batches are made and signed before the clock starts; each device sends one after the other, all devices at once. */
async function sendOnce(endpoint: EndpointProcess, devices: TestDevice[], size: number): Promise<number> {
  const queues = await Promise.all(devices.map((device) => batchesOf(device, size)));
  const start = performance.now();
  const accepted = await Promise.all(queues.map((queue) => drain(endpoint, queue)));
  const took = performance.now() - start;
  const total = accepted.reduce((sum, count) => sum + count, 0);
  if (total !== EVENTS) throw new Error(`The endpoint took ${total} of ${EVENTS} events.`);
  return perSecond(took);
}

async function batchesOf(device: TestDevice, size: number): Promise<Asked[]> {
  const story = await device.story(EVENTS / DEVICES);
  const batches: Asked[] = [];
  for (let from = 0; from < story.length; from += size) batches.push(await device.batch(story.slice(from, from + size)));
  return batches;
}

async function drain(endpoint: EndpointProcess, queue: readonly Asked[]): Promise<number> {
  let accepted = 0;
  for (const asked of queue) accepted += ((await post(endpoint, '/v1/events', asked)) as EventsReply).accepted.length;
  return accepted;
}

async function post({ address }: EndpointProcess, path: string, { body, headers }: Asked): Promise<unknown> {
  const reply = await fetch(address + path, { method: 'POST', body, headers });
  if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`);
  return reply.json();
}

function perSecond(tookMs: number): number {
  return (EVENTS * 1_000) / tookMs;
}

async function countIn(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from events');
  return rows[0]?.count ?? 0;
}

function findingsOf(figures: Record<'copy' | 'batches50' | 'batches200', Figure>, kept: number): Findings {
  const unit = 'events/s';
  const copy: Row = { what: 'COPY', unit, figure: figures.copy };
  return {
    title: 'Ingest',
    how: [
      `The real endpoint in a process of its own on its embedded PostgreSQL; ${DEVICES} enrolled devices with real keys send at once over HTTP on loopback, each batch after the reply to the one before.`,
      `Each turn writes ${EVENTS.toLocaleString('en-GB')} new events; ${ROUNDS} rounds after ${WARM_UPS} to warm up. Batches are signed before the clock starts.`,
      'Beside it stands one plain `COPY` of as many such rows from a file into the same table, with the same indexes.',
    ],
    rows: [
      copy,
      rowAgainst(copy, { what: 'HTTP, batches of 50', unit, figure: figures.batches50 }),
      rowAgainst(copy, { what: 'HTTP, batches of 200', unit, figure: figures.batches200 }),
    ],
    remarks: [
      'Each batch is a commit of its own that is on the disk before the reply; its signature is checked, and each event is validated and hashed again. `COPY` does none of that and commits once.',
      `All ${kept.toLocaleString('en-GB')} events were in the table at the end.`,
    ],
  };
}
