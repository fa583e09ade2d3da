import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { createGate } from '@/platform/gate.ts';
import { detailAnswers } from '@/platform/details.ts';
import { forgetTab } from '@/platform/tabs.ts';
import { createVisits } from '@/platform/visits.ts';

const TAB = 7;
const FORM = 'https://form.test/join';

/** One tab whose page fights back, and the tabs that were opened in its place. */
const browser = vi.hoisted(() => ({ url: '', led: 0, opened: [] as string[] }));
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    storage: { session: { get: async () => ({}), set: async () => undefined } },
    runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
    tabs: {
      get: async () => ({ url: browser.url, windowId: 1 }),
      update() {
        browser.led += 1;
        return new Promise(() => undefined);
      },
      sendMessage: async () => undefined,
      create: async ({ url }: { url: string }) => ({ id: TAB + browser.opened.push(url) }),
      remove: async () => undefined,
    },
  },
}));

/** A child at a level that is open begins to write into the form. */
async function begin(): Promise<void> {
  const gate = createGate({}, () => new Date('2026-11-24T10:00:00Z'));
  const policy = templates['all-saints'];
  const { child } = policy.levels;
  const open = { ...child, access: { ...child.access, mode: 'open' as const }, internet: { ...child.internet, mode: 'open' as const } };
  gate.put(
    gate.draft({
      policy: { ...policy, levels: { ...policy.levels, child: open }, device: { label: 'Tablet', room: 'Ladybirds', level: 'child' } },
      revision: 1,
      hash: 'hash',
    }),
  );
  const answers = detailAnswers({ gate, visits: createVisits(), see: async () => undefined });
  const sender = { tabId: TAB, frameId: 0, document: 'd', address: FORM, top: FORM };
  expect(await answers.askDetails({}, sender)).toEqual({ details: 'stopped' });
  void answers.stopDetails({ kind: 'name' }, sender);
  await vi.waitUntil(() => browser.led > 0);
  await vi.runAllTimersAsync();
}

beforeEach(() => {
  Object.assign(browser, { url: FORM, led: 0, opened: [] });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  forgetTab(TAB);
});

test.each(['https://form.test/join#x', 'https://form.test/another'])(
  'a form’s page that fights back, and stands at %s then, is left behind',
  async (there) => {
    browser.url = there;
    await begin();
    expect(browser.opened).toHaveLength(1);
  },
);

test('a tab that has moved on to another site, where nobody has written, is left there', async () => {
  browser.url = 'https://other.test/';
  await begin();
  expect(browser.opened).toEqual([]);
});
