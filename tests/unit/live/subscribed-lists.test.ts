import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import type { Live } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { sha256Of } from '@/policy/mark.ts';
import { templates } from '@/policy/templates/index.ts';
import type { DeviceKey } from '@/platform/record/device-key.ts';

const { createSubscribedLists } = await import('@/platform/live/subscribed-lists.ts');

const policy = templates['little-thetford'];
const key = { device: 'device', sign: async () => 'signature' } as unknown as DeviceKey;

/** A device whose endpoint has one list, and whose browser takes it or does not. */
async function device(text: string) {
  const state = { takes: true, brought: [] as Live['lists'][], asked: 0 };
  const bring = async (read: (policy: PolicyDocument) => Promise<Partial<Live> | undefined>): Promise<boolean> => {
    const change = await read(policy);
    if (!change?.lists || !state.takes) return false;
    state.brought.push(change.lists);
    return true;
  };
  const lists = createSubscribedLists({ bring, problem: vi.fn(async () => undefined), onBug: vi.fn() });
  const fetch = async () => {
    state.asked += 1;
    return new Response(gzipSync(text));
  };
  const from = (isMeant = true) => ({ line: { address: 'https://endpoint.test', key, fetch }, isMeant: () => isMeant });
  const rows = [{ category: 'games' as const, hash: await sha256Of(text), bytes: text.length }];
  return { lists, state, from, rows };
}

test('a list that the browser does not take is not kept, so that no later policy is kept out with it', async () => {
  const { lists, state, from, rows } = await device('refused.test\n');
  state.takes = false;
  await lists.follow(from(), rows);
  expect(state.asked).toBe(1);
  expect((await lists.recall(rows)).map(({ text }) => text)).toEqual(['']);
  // It is left alone for a while, and not sent again with every poll.
  await lists.follow(from(), rows);
  expect(state.asked).toBe(1);
  const restarted = await device('other.test\n');
  expect((await restarted.lists.recall()).filter(({ text }) => text === 'refused.test\n')).toEqual([]);
});

test('a list that comes when the device has gone over to another setting joins nothing', async () => {
  const { lists, state, from, rows } = await device('late.test\n');
  await lists.follow(from(false), rows);
  expect(state.brought).toEqual([]);
  expect((await lists.recall(rows)).map(({ text }) => text)).toEqual(['']);
});

test('a list that is taken is in force, and there again after a restart', async () => {
  const { lists, state, from, rows } = await device('taken.test\n');
  await lists.follow(from(), rows);
  expect(state.brought.flat().map(({ text }) => text)).toEqual(['taken.test\n']);
  const restarted = await device('taken.test\n');
  expect((await restarted.lists.recall(rows)).map(({ text }) => text)).toEqual(['taken.test\n']);
});
