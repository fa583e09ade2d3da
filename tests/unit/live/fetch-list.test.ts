import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fetchList } from '@/platform/live/fetch-list.ts';
import type { DeviceKey } from '@/platform/record/device-key.ts';
import { sha256Of } from '@/policy/mark.ts';
import { LIST_PART_BYTES } from '@/policy/wire.ts';

const OLD = 'a.test\nb.test\n';
const NEW = 'a.test\nc.test\n';
const NONE = { category: 'games' as const, hash: '', text: '' };
const key = { device: 'device', sign: async () => 'signature' } as unknown as DeviceKey;

/** An endpoint that has one body, given in parts as the contract says; `answer` may spoil each reply. */
function endpointWith(body: Uint8Array<ArrayBuffer>, answer = (part: Uint8Array<ArrayBuffer>): Response => new Response(part)) {
  const asked: string[] = [];
  const fetch = async (address: string | URL | Request): Promise<Response> => {
    const path = new URL(address instanceof Request ? address.url : address).pathname;
    asked.push(path);
    const offset = Number(path.split('/').at(-1));
    return answer(body.slice(offset, offset + LIST_PART_BYTES));
  };
  return { asked, line: { address: 'https://endpoint.test', key, fetch } };
}

async function rowOf(text: string) {
  return { category: 'games' as const, hash: await sha256Of(text), bytes: text.length };
}

const packed = (text: string) => Uint8Array.from(gzipSync(text));

test('a whole list and a difference lead to the list that was signed', async () => {
  const row = await rowOf(NEW);
  expect(await fetchList(endpointWith(packed(NEW)).line, row, NONE)).toEqual({ text: NEW });
  const have = { category: 'games' as const, hash: await sha256Of(OLD), text: OLD };
  const { line, asked } = endpointWith(packed('-b.test\n+c.test\n'));
  expect(await fetchList(line, row, have)).toEqual({ text: NEW });
  expect(asked).toEqual([`/v1/lists/${row.hash}/${have.hash}/0`]);
});

test('what is not the list that was signed is refused', async () => {
  const row = await rowOf(NEW);
  for (const body of [packed(OLD), packed('-a.test\n'), packed(''), Uint8Array.from(Buffer.from('no gzip')), packed(NEW).slice(0, -6)])
    expect(await fetchList(endpointWith(body).line, row, NONE)).toBe('refused');
});

test('a body that unpacks to more than was signed is left at that', async () => {
  const row = await rowOf(NEW);
  expect(await fetchList(endpointWith(packed('x'.repeat(5_000_000))).line, row, NONE)).toBe('refused');
  const endless = endpointWith(new Uint8Array(4 * LIST_PART_BYTES));
  expect(await fetchList(endless.line, row, NONE)).toBe('refused');
  expect(endless.asked.length).toBeLessThanOrEqual(2);
});

test('a list that is cut off goes on from there the next time', async () => {
  const text = Array.from({ length: 200_000 }, (_, index) => `${((index * 2_654_435_761) % 2 ** 32).toString(36)}-${index}.test\n`)
    .toSorted()
    .join('');
  const body = packed(text);
  expect(body.length).toBeGreaterThan(2 * LIST_PART_BYTES);
  const row = await rowOf(text);
  let replies = 0;
  const weak = endpointWith(body, (part) => ((replies += 1) === 2 ? new Response(null, { status: 503 }) : new Response(part)));
  expect(await fetchList(weak.line, row, NONE)).toBe('later');
  expect(await fetchList(weak.line, row, NONE)).toEqual({ text });
  expect(weak.asked.filter((path) => path.endsWith('/0'))).toHaveLength(1);
});

test('an endpoint that is away or has no such list is asked again later', async () => {
  const row = await rowOf(NEW);
  for (const status of [401, 404, 429, 500]) {
    const { line } = endpointWith(packed(NEW), () => new Response(null, { status }));
    expect(await fetchList(line, row, NONE)).toBe('later');
  }
});
