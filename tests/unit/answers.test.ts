import { expect, test, vi } from 'vitest';
import type { DeviceRecord } from '@/platform/device-record.ts';
import { createGate } from '@/platform/gate.ts';
import { lists } from '@/policy/lists/index.ts';
import { templates } from '@/policy/templates/index.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: { runtime: { getURL: (path: string) => `chrome-extension://ours${path}` } } }));

const { answersFor } = await import('@/platform/answers.ts');
const { createVisits } = await import('@/platform/visits.ts');

function answering() {
  const gate = createGate(lists, () => new Date('2026-11-23T10:00:00Z'));
  const answers = answersFor({
    gate,
    visits: createVisits(),
    record: { write: async () => undefined } as unknown as DeviceRecord,
    asks: { send: () => Promise.reject(new Error('Nobody asks here.')), latestFor: async () => undefined },
    sendSealed: () => Promise.reject(new Error('Nobody reports here.')),
  });
  return { gate, ...answers };
}

test('a blocked page is explained with the policy in force now, not with the first one there was', async () => {
  const { gate, explainBlock } = answering();
  gate.put(gate.draft(templates.default, 0, 'built-in'));
  gate.put(gate.draft({ ...templates.azbuka, device: { label: 'Laptop', room: 'Office', level: 'staff' } }, 1, 'azbuka'));
  const sender = { tabId: 1, frameId: 0, document: 'one', address: 'chrome-extension://ours/blocked.html' };
  expect(await explainBlock({ address: 'https://vk.com/' }, sender)).toMatchObject({
    settingName: 'AZBUKA',
    languages: ['ru', 'en'],
    level: 'staff',
    sentence: templates.azbuka.clauses.find((clause) => clause.id === 'own-use-by-agreement')?.sentence,
  });
});

test('a frame that asks about itself is judged as a part of the page it stands in', async () => {
  const { gate, askAgain } = answering();
  const ownPages = [
    { host: 'facebook.com', paths: ['/our-setting'], levels: ['staff' as const], roles: [], clause: templates.default.lockedClause },
  ];
  gate.put(gate.draft({ ...templates.default, ownPages, device: { label: 'Laptop', room: 'Office', level: 'staff' } }, 1, 'own'));
  const frame = { tabId: 1, frameId: 7, document: 'one', address: 'https://facebook.com/plugins' };
  expect(await askAgain({}, { ...frame, top: 'https://facebook.com/our-setting' })).toMatchObject({ verdict: 'open' });
  expect(await askAgain({}, { ...frame, top: 'https://news.test/' })).toMatchObject({ verdict: 'blocked' });
});
