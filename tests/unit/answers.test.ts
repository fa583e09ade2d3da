import { describe, expect, test, vi } from 'vitest';
import type { DeviceRecord } from '@/platform/device-record.ts';
import { createGate } from '@/platform/gate.ts';
import type { Asks } from '@/platform/live/asks.ts';
import type { AskRequest } from '@/policy/live-bundle.ts';
import { lists } from '@/policy/lists/index.ts';
import { makeVerifier } from '@/policy/pin.ts';
import { templates } from '@/policy/templates/index.ts';

const sendMessage = vi.fn<(tabId: number, message: unknown, to: { frameId: number }) => Promise<void>>();
const session: Record<string, unknown> = {};
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session[key] }),
        set: async (values: Record<string, unknown>) => void Object.assign(session, values),
      },
    },
    runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
    tabs: { sendMessage },
  },
}));

const { answersFor } = await import('@/platform/answers.ts');
const { createHeldFrames } = await import('@/platform/held-frames.ts');
const { noteStopped } = await import('@/platform/stopped-details.ts');
const { createVisits } = await import('@/platform/visits.ts');

const NO_ASKS: Asks = { send: () => Promise.reject(new Error('Nobody asks here.')), latestFor: async () => undefined };

const write = vi.fn<DeviceRecord['write']>();

function answering(asks = NO_ASKS) {
  const gate = createGate(lists, () => new Date('2026-11-23T10:00:00Z'));
  const held = createHeldFrames();
  const answers = answersFor({
    gate,
    held,
    visits: createVisits(),
    record: { write } as unknown as DeviceRecord,
    asks,
    sendSealed: () => Promise.reject(new Error('Nobody reports here.')),
  });
  return { gate, held, ...answers };
}

test('a blocked page is explained with the policy in force now, not with the first one there was', async () => {
  const { gate, explainBlock } = answering();
  gate.put(gate.draft({ policy: templates.default, revision: 0, hash: 'built-in' }));
  gate.put(
    gate.draft({
      policy: { ...templates.azbuka, device: { label: 'Laptop', room: 'Office', level: 'staff' } },
      revision: 1,
      hash: 'azbuka',
    }),
  );
  const sender = { tabId: 1, frameId: 0, document: 'one', address: 'chrome-extension://ours/blocked.html' };
  expect(await explainBlock({ address: 'https://vk.com/' }, sender)).toMatchObject({
    settingName: 'AZBUKA',
    languages: ['ru', 'en'],
    level: 'staff',
    sentence: templates.azbuka.clauses.find((clause) => clause.id === 'own-use-by-agreement')?.sentence,
  });
});

test('that a child gave itself away is believed of the blocked page only where a letter was stopped, and of a form, which any page can send', async () => {
  const { gate, explainBlock } = answering();
  const { child } = templates['all-saints'].levels;
  const open = { ...child, access: { ...child.access, mode: 'open' as const }, internet: { ...child.internet, mode: 'open' as const } };
  const policy = { ...templates['all-saints'], levels: { ...templates['all-saints'].levels, child: open } };
  gate.put(gate.draft({ policy, revision: 1, hash: 'open' }));
  const sender = { tabId: 1, frameId: 0, document: 'one', address: 'chrome-extension://ours/blocked.html' };
  const written = async (details: 'email' | 'name' | 'form', address = 'https://toys.test/order'): Promise<unknown[]> => {
    write.mockClear();
    await explainBlock({ address, details }, sender);
    return write.mock.calls.map(([{ kind, detail }]) => ({ kind, detail }));
  };
  expect(await written('email')).toEqual([]);
  await noteStopped('email', 'https://toys.test/order?`');
  expect(await written('email')).toEqual([{ kind: 'details', detail: 'email' }]);
  expect(await written('name')).toEqual([]);
  expect(await written('email', 'https://books.test/order')).toEqual([]);
  expect(await written('form')).toEqual([{ kind: 'details', detail: 'form' }]);
});

test('a frame that asks about itself is judged as a part of the page it stands in', async () => {
  const { gate, askAgain } = answering();
  const ownPages = [
    { host: 'facebook.com', paths: ['/our-setting'], levels: ['staff' as const], roles: [], clause: templates.default.lockedClause },
  ];
  gate.put(
    gate.draft({
      policy: { ...templates.default, ownPages, device: { label: 'Laptop', room: 'Office', level: 'staff' } },
      revision: 1,
      hash: 'own',
    }),
  );
  const frame = { tabId: 1, frameId: 7, document: 'one', address: 'https://facebook.com/plugins' };
  expect(await askAgain({}, { ...frame, top: 'https://facebook.com/our-setting' })).toMatchObject({ verdict: 'open' });
  expect(await askAgain({}, { ...frame, top: 'https://news.test/' })).toMatchObject({ verdict: 'blocked' });
});

describe('what is held', () => {
  const prepared = templates.default.setting.homePage;
  const address = 'https://unlisted.test/';
  const sender = { tabId: 1, frameId: 7, document: 'one', address: 'chrome-extension://ours/hold-part.html', top: prepared };
  const frame = { tabId: 1, frameId: 7, parentFrameId: 4, address };

  function waiting(level: 'child' | 'staff' = 'child') {
    sendMessage.mockReset().mockResolvedValue();
    const answers = answering();
    const device = { label: 'Laptop', room: 'Office', level };
    answers.gate.put(answers.gate.draft({ policy: { ...templates.default, device }, revision: 0, hash: 'built-in' }));
    return answers;
  }

  test('is judged as its request was: a page, a part of the page it stands in, or a form', async () => {
    const { awaitVerdict } = waiting('staff');
    const vk = 'https://vk.com/';
    expect(await awaitVerdict({ address: vk }, { ...sender, frameId: 0 })).toEqual({ verdict: 'blocked' });
    expect(await awaitVerdict({ address: vk }, sender)).toEqual({ verdict: 'blocked' });
    expect(await awaitVerdict({ address }, { ...sender, frameId: 0 })).toEqual({ verdict: 'open' });
    expect(await awaitVerdict({ address }, sender)).toEqual({ verdict: 'open' });
    expect(await waiting().awaitVerdict({ address }, { ...sender, frameId: 0 })).toEqual({ verdict: 'blocked' });
    expect(await waiting().awaitVerdict({ address, sent: true }, sender)).toEqual({ verdict: 'blocked' });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('is led on by the page around it, once, where it is open to that page alone', async () => {
    const { held, awaitVerdict } = waiting();
    held.note({ ...frame, from: new URL(prepared).origin });
    const told = await awaitVerdict({ address }, sender);
    expect(told).toEqual({ verdict: 'open', by: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(sendMessage.mock.calls).toEqual([[1, { lead: address, by: told.by }, { frameId: 4 }]]);
    expect(await awaitVerdict({ address }, sender)).toEqual({ verdict: 'blocked' });
  });

  test.each([
    ['it was not held', undefined],
    ['it was held on its way elsewhere', { ...frame, address: 'https://other.test/', from: prepared }],
    ['another frame was held', { ...frame, frameId: 8, from: prepared }],
    ['a page asked for it that nobody prepared', { ...frame, from: 'https://embed.test' }],
    ['nobody’s page asked for it', frame],
  ])('is not led on where %s', async (_why, noted) => {
    const { held, awaitVerdict } = waiting();
    if (noted) held.note(noted);
    expect(await awaitVerdict({ address }, sender)).toEqual({ verdict: 'blocked' });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('is closed where the page around it has no script of ours', async () => {
    const { held, awaitVerdict } = waiting();
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    held.note({ ...frame, from: new URL(prepared).origin });
    expect(await awaitVerdict({ address }, sender)).toEqual({ verdict: 'blocked' });
  });
});

test('who asks is whoever is in, whatever name the page sends, and a typed name only while nobody is', async () => {
  const sent: AskRequest[] = [];
  const send: Asks['send'] = async (request) => {
    sent.push(request);
    return { state: 'waiting', words: '' };
  };
  const { gate, askAgreement, explainBlock } = answering({ ...NO_ASKS, send });
  const pinVerifier = await makeVerifier('592817', (bytes) => crypto.getRandomValues(bytes));
  const ben = {
    id: 'ben',
    name: 'Ben Oak',
    role: 'practitioner' as const,
    level: 'staff' as const,
    pinVerifier,
    rights: [],
    mayAgree: false,
  };
  const policy = {
    ...templates.azbuka,
    people: [ben],
    endpoint: {
      address: 'https://gate.test',
      enrolmentKey: 'k'.repeat(20),
      publicKey: 'x'.repeat(43),
    },
    device: { label: 'Laptop', room: 'Office', level: 'staff' as const },
  };
  gate.put(gate.draft({ policy, revision: 1, hash: 'azbuka' }));
  const sender = { tabId: 1, frameId: 0, document: 'one', address: 'chrome-extension://ours/blocked.html' };
  const wish = {
    id: '0199a5a0-0000-7000-8000-000000000001',
    who: 'Anna Smith',
    reason: 'The order',
    minutes: 5,
    address: 'https://vk.com/',
  };
  expect((await explainBlock({ address: wish.address }, sender)).asking).not.toHaveProperty('who');
  await askAgreement(wish, sender);
  expect(sent.at(-1)).toMatchObject({ who: 'Anna Smith' });
  expect(sent.at(-1)).not.toHaveProperty('person');
  const present = { kind: 'level' as const, id: crypto.randomUUID(), person: 'ben' };
  gate.attend({ ...present, from: '2026-11-23T09:50:00Z', to: '2026-11-23T10:50:00Z' });
  expect((await explainBlock({ address: wish.address }, sender)).asking?.who).toBe('Ben Oak');
  await askAgreement(wish, sender);
  expect(sent.at(-1)).toMatchObject({ who: 'Ben Oak', person: 'ben', site: 'vk.com' });
});
