import { describe, expect, it, vi } from 'vitest';
import type { Happening } from '@/policy/event.ts';
import { lists } from '@/policy/lists/index.ts';
import { templates } from '@/policy/templates/index.ts';
import { createGate } from '@/platform/gate.ts';
import { createSiteMarks } from '@/platform/site-marks.ts';
import { createVisits } from '@/platform/visits.ts';
import { deviceBrowser } from './device-browser.ts';

const device = vi.hoisted(() => ({ browser: {} }));
vi.mock('@wxt-dev/browser', () => ({ browser: device.browser }));

/** A staff member's device, in a frame of whose page marks are seen. */
async function staffDevice() {
  const { browser, stored } = deviceBrowser();
  Object.assign(device.browser, browser);
  const gate = createGate(lists, () => new Date('2026-03-03T10:00:00Z'));
  const policy = {
    ...templates.default,
    device: { ...templates.default.device, label: 'Office', room: 'Office', level: 'staff' as const },
  };
  gate.put(gate.draft({ policy, revision: 1, hash: 'hash' }));
  const seen: Happening[] = [];
  const marks = createSiteMarks({
    gate,
    visits: createVisits(),
    see: async (_tab, happening) => void seen.push(happening),
    onBug: (cause) => {
      throw cause;
    },
  });
  const tell = (host: string, ...categories: Parameters<typeof marks.answers.tellMarks>[0]['categories']) =>
    marks.answers.tellMarks({ categories }, { tabId: 1, frameId: 7, document: host, address: `https://${host}/` });
  const tellShown = (host: string, shows: string) =>
    marks.answers.tellMarks({ categories: [], shows }, { tabId: 1, frameId: 7, document: host, address: `https://${host}/` });
  const verdictOf = (host: string) => gate.decide({ address: `https://${host}/`, as: 'page' })?.action;
  return { gate, seen, tell, tellShown, verdictOf, stored };
}

describe('a page that says by its marks what it is', () => {
  it('takes nothing back: a web proxy that calls itself a forum afterwards stays a web proxy', async () => {
    const { tell, verdictOf, seen } = await staffDevice();
    expect(await tell('unblock.example', 'proxies')).toEqual({ verdict: 'blocked' });
    expect(await tell('unblock.example', 'collaboration')).toEqual({ verdict: 'blocked' });
    expect(verdictOf('unblock.example')).toBe('block');
    expect(seen[0]).toMatchObject({ kind: 'embed', category: 'proxies', host: 'unblock.example' });
  });

  it('is judged by each of its marks, whichever stands first', async () => {
    const { tell } = await staffDevice();
    expect(await tell('post.example', 'collaboration', 'webmail')).toEqual({ verdict: 'blocked' });
  });

  it('is kept for after a restart where it is blocked, once, and leaves no trace where it is open', async () => {
    const { tell, stored } = await staffDevice();
    await tell('open.example', 'collaboration');
    await tell('unblock.example', 'proxies');
    await tell('unblock.example', 'proxies');
    expect(stored('local')).toContain('[{"host":"unblock.example","category":"proxies"}]');
    expect(stored('local')).not.toContain('open.example');
  });

  it('is a web proxy where it seems to show a site that is closed, and may be about one that is open', async () => {
    const { tellShown, verdictOf, stored } = await staffDevice();
    expect(await tellShown('library.example', 'open.example')).toEqual({ verdict: 'open' });
    expect(verdictOf('library.example')).toBe('allow');
    expect(stored('local')).not.toContain('library.example');
    expect(await tellShown('unblock.example', 'www.facebook.com')).toEqual({ verdict: 'blocked' });
    expect(verdictOf('unblock.example')).toBe('block');
  });

  it('fills no memory with names that its frames make up', async () => {
    const { gate, tell } = await staffDevice();
    for (let frame = 0; frame < 2_100; frame += 1) await tell(`frame${frame}.example`, 'collaboration');
    expect(gate.rules()?.learned.size).toBe(2_000);
  });
});
