import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PolicyDocument } from '@/policy/document.ts';
import type { LiveBundle } from '@/policy/live-bundle.ts';
import { templates } from '@/policy/templates/index.ts';
import type { DeviceKey } from '@/platform/record/device-key.ts';
import { agreement, bundle } from './bundles.ts';
import { newSigner } from './signer.ts';

const kept = new Map<string, unknown>();
const local = {
  get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
  set: async (change: object) => Object.entries(change).forEach(([key, value]) => kept.set(key, value)),
};
vi.mock('@wxt-dev/browser', () => ({ browser: { storage: { local } } }));
const { createLivePart } = await import('@/platform/live/index.ts');

const signer = await newSigner();
const key = { device: 'device', sign: async () => 'signature' } as unknown as DeviceKey;
const base = templates['little-thetford'];
const endpoint = { address: 'https://endpoint.test', enrolmentKey: 'e'.repeat(16), publicKey: signer.publicKey };
const pinned: PolicyDocument = { ...base, setting: { ...base.setting, id: 'acorns' }, endpoint };

/** A device whose endpoint gives `answer` and whose browser takes what it is brought, unless told otherwise. */
function device(policy = pinned) {
  const state = { answer: new Response(null, { status: 304 }), takes: true, live: [] as string[], asked: [] as RequestInit[] };
  const problem = vi.fn(async (_code: string, _detail: string) => undefined);
  const part = createLivePart({
    policy: () => policy,
    async bring(read) {
      const change = await read(policy);
      if (!change || !state.takes) return false;
      state.live = (change.agreements ?? []).map((one) => one.sites.join());
      return true;
    },
    key: async () => key,
    passed: () => undefined,
    problem,
    onBug: (cause) => {
      throw cause;
    },
    fetch: async (_input, init) => {
      state.asked.push(init ?? {});
      return state.answer.clone();
    },
  });
  const give = async (signed: string, type = 'application/jose') => {
    state.answer = new Response(signed, { headers: { 'content-type': type } });
    await part.poll();
  };
  const tag = () => new Headers(state.asked.at(-1)?.headers).get('if-none-match');
  return { part, state, problem, give, tag, said: () => problem.mock.calls.map(([, detail]) => detail) };
}

const signed = (change: Partial<LiveBundle>) => signer.sign(bundle(change));
const opening = (site: string) => [agreement({ sites: [site] })];

beforeEach(() => kept.clear());

test('a good bundle is in force, is told to the endpoint as the one that is here, and is there again after a restart', async () => {
  const one = device();
  await one.give(await signed({ sequence: 3, agreements: opening('vk.com') }));
  expect(one.state.live).toEqual(['vk.com']);
  await one.part.poll();
  expect(one.tag()).toBe('"3"');
  const restarted = device();
  expect((await restarted.part.recall(pinned)).agreements).toEqual(opening('vk.com'));
  expect(restarted.said()).toEqual([]);
});

test('an older bundle is refused after a restart too, and the last good one stays', async () => {
  await device().give(await signed({ sequence: 3, agreements: opening('vk.com') }));
  const restarted = device();
  await restarted.part.recall(pinned);
  await restarted.give(await signed({ sequence: 2, agreements: opening('ok.ru') }));
  expect(restarted.state.live).toEqual([]);
  expect(restarted.said()).toEqual(['A live bundle was refused: it is older than the one in force. The last good one stays in force.']);
  expect((await device().part.recall(pinned)).agreements).toEqual(opening('vk.com'));
});

test('without a key in the policy no bundle is asked for, and none that was kept is used', async () => {
  await device().give(await signed({ agreements: opening('vk.com') }));
  const { publicKey: _unpinned, ...unpinned } = endpoint;
  const policy = { ...pinned, endpoint: unpinned };
  const one = device(policy);
  expect(await one.part.recall(policy)).toEqual({ agreements: [], prepared: [], lists: [], neverBlock: [], alwaysBlock: [] });
  await one.part.poll();
  expect(one.state.asked).toEqual([]);
});

test('what was kept under another key or for another setting is not used', async () => {
  await device().give(await signed({ agreements: opening('vk.com') }));
  const rekeyed = { ...pinned, endpoint: { ...endpoint, publicKey: (await newSigner()).publicKey } };
  const moved = { ...pinned, setting: { ...pinned.setting, id: 'oaks' } };
  for (const policy of [rekeyed, moved]) {
    const one = device(policy);
    expect((await one.part.recall(policy)).agreements).toEqual([]);
    expect(one.said()).toEqual([]);
  }
});

test('a bundle that was changed where it was kept is not used, and that is told', async () => {
  await device().give(await signed({ agreements: opening('vk.com') }));
  const stored = kept.get('liveBundle') as { text: string };
  kept.set('liveBundle', { ...stored, text: await (await newSigner()).sign(bundle({ agreements: opening('ok.ru') })) });
  const one = device();
  expect((await one.part.recall(pinned)).agreements).toEqual([]);
  expect(one.said()).toEqual([
    'The live bundle that this device had kept is not used: it is not signed with the key that the policy names.',
  ]);
  kept.set('liveBundle', 'nonsense');
  const other = device();
  await other.part.recall(pinned);
  expect(other.said()).toEqual(['The live bundle that this device had kept was damaged.']);
});

test('a policy that comes to allow no agreements holds none of the bundle that is there', async () => {
  const one = device();
  await one.give(await signed({ agreements: opening('vk.com') }));
  const strict = { ...pinned, agreements: { ...pinned.agreements, allowed: false } };
  expect((await one.part.recall(strict)).agreements).toEqual([]);
  expect((await one.part.recall(pinned)).agreements).toEqual(opening('vk.com'));
});

test('what the browser would not take is asked for again, and not kept', async () => {
  const one = device();
  one.state.takes = false;
  await one.give(await signed({ sequence: 3, agreements: opening('vk.com') }));
  expect(kept.has('liveBundle')).toBe(false);
  one.state.takes = true;
  await one.part.poll();
  expect(one.tag()).toBe('"0"');
  expect(one.state.live).toEqual(['vk.com']);
});

describe('an endpoint that gives no bundle', () => {
  test.each([401, 403, 429, 500, 503])('says %d, and that passes without a problem', async (status) => {
    const one = device();
    one.state.answer = new Response('no', { status });
    await one.part.poll();
    expect(one.said()).toEqual([]);
  });

  test('and does not know the way, or somebody who answers in its place, is told of', async () => {
    const one = device();
    one.state.answer = new Response('no', { status: 404 });
    await one.part.poll();
    await one.give('<title>Welcome to the guest network</title>', 'text/html');
    expect(one.said()).toEqual([
      'The endpoint gives no live bundle (404).',
      'Something on the way answered in the endpoint’s place: that is no live bundle.',
    ]);
  });

  test('or one without an end: it is not read to the end', async () => {
    const one = device();
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(flow) {
        pulled += 1;
        flow.enqueue(new Uint8Array(1024 * 1024).fill(97));
      },
    });
    vi.spyOn(one.state.answer, 'clone').mockReturnValue(new Response(endless, { headers: { 'content-type': 'application/jose' } }));
    await one.part.poll();
    expect(one.said()).toEqual(['A live bundle was refused: it is too long.']);
    expect(pulled).toBeLessThan(20);
  });
});

test('many who ask at once cost two requests: the one under way, and one more for what may have changed since', async () => {
  const one = device();
  await Promise.all(Array.from({ length: 50 }, () => one.part.poll()));
  expect(one.state.asked.length).toBeLessThanOrEqual(2);
});
