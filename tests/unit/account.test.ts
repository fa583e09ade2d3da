import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Happening } from '@/policy/event.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { templates } from '@/policy/templates/index.ts';
import { deviceBrowser } from './platform/device-browser.ts';

const held = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('@wxt-dev/browser', () => ({ browser: new Proxy({}, { get: (_, name: string) => held.browser[name] }) }));

const { attendDevice } = await import('@/platform/attendance.ts');
const { createGate } = await import('@/platform/gate.ts');
const { blockHappening } = await import('@/platform/happening.ts');

const [leader] = templates['little-thetford'].people;
const policy: PolicyDocument = {
  ...templates['little-thetford'],
  people: [{ ...leader!, id: 'anna', name: 'Anna', level: 'manager' }],
  accounts: {
    people: [{ account: 'anna@setting.example', person: 'anna' }],
    domains: [{ domain: 'pupils.setting.example', level: 'child' }],
    unknown: 'visitor',
    liftsChildDevices: false,
    clause: 'authorised-person',
  },
  device: { label: 'Laptop', room: 'Office', level: 'staff' },
};

let device: ReturnType<typeof deviceBrowser>;
let written: Map<string, Happening>;
let refreshed: number;

beforeEach(() => {
  device = deviceBrowser();
  held.browser = device.browser;
  written = new Map();
  refreshed = 0;
});

/** Starts a worker as the product does: whose account is signed in first, then the rules. The record takes an occasion once. */
async function startWorker(rules = policy, hash = 'hash') {
  device.killWorker();
  const gate = createGate({}, () => new Date('2026-11-24T09:00:00Z'));
  const attendance = attendDevice({
    gate,
    clock: () => new Date('2026-11-24T09:00:00Z'),
    write: async (happening, occasion) => void (written.has(occasion) || written.set(occasion, happening)),
    signedElsewhere: () => [],
    refresh: async () => void (refreshed += 1),
    sweepLeftOpen: async () => undefined,
    onBug(cause) {
      throw cause;
    },
  });
  await attendance.restore();
  gate.put(gate.draft({ policy: rules, revision: rules.revision, hash }));
  attendance.follow();
  return { gate, attendance };
}

describe('the account that is signed in to the browser', () => {
  it('decides from the first rules on, and shows in badge, popup and record', async () => {
    device.state.account = 'anna@setting.example';
    const { gate, attendance } = await startWorker();
    expect(gate.situation()).toMatchObject({ level: 'manager', person: 'anna' });
    await vi.waitFor(() => expect(device.state.badge).toBe('M'));
    const popup = { tabId: -1, frameId: 0, document: 'popup', address: 'chrome-extension://ours/popup.html' };
    expect(await attendance.answers.showLevel({}, popup)).toMatchObject({ level: 'manager', baseLevel: 'manager', account: 'Anna' });
    const block = { action: 'block', step: 'locked', category: 'proxies', clause: 'x' } as const;
    const met = { address: 'https://proxy.test/', reached: 'typed', kind: 'visit' } as const;
    expect(blockHappening(gate, block, met)).toMatchObject({ level: 'manager', person: 'anna' });
  });

  it('when it changes, the level changes at once, and net rules and open tabs follow', async () => {
    const { gate } = await startWorker();
    expect(gate.situation().level).toBe('staff');
    device.signsIn('class3@pupils.setting.example');
    await vi.waitFor(() => expect(refreshed).toBe(1));
    expect(gate.situation().level).toBe('child');
    await vi.waitFor(() => expect(device.state.badge).toBe('C'));
    device.signsIn('');
    await vi.waitFor(() => expect(refreshed).toBe(2));
    expect(gate.situation().level).toBe('staff');
  });

  it('is found by a beat when the browser’s word was missed', async () => {
    const { gate, attendance } = await startWorker();
    device.state.account = 'anna@setting.example';
    await attendance.beat();
    expect(gate.situation().level).toBe('manager');
  });
});

describe('“These devices should be used by the authorised person only.” (F10): an account that the policy does not know', () => {
  const lines = () => [...written.values()];

  it('stands at the visitor’s level, and is told of once for each policy, under the sentence', async () => {
    device.state.account = 'Private.Person@gmail.com';
    for (const _ of [1, 2]) expect((await startWorker()).gate.situation().level).toBe('visitor');
    await vi.waitFor(() => expect(lines()).toHaveLength(1));
    expect(lines()[0]).toMatchObject({ kind: 'problem', problem: 'unknown-account', clause: 'authorised-person', level: 'visitor' });
    await startWorker(policy, 'a newer policy');
    await vi.waitFor(() => expect(lines()).toHaveLength(2));
  });

  it('is recorded by its domain alone: the address stands neither in the record nor in storage', async () => {
    device.state.account = 'Private.Person@gmail.com';
    await startWorker();
    await vi.waitFor(() => expect(lines()).toHaveLength(1));
    expect(lines()[0]?.detail).toContain('gmail.com');
    const everything = JSON.stringify([...written]) + device.stored('local') + device.stored('session');
    expect(everything).not.toMatch(/private|person@/i);
  });

  it('nobody signed in, a known account, and a policy that maps none are told of never', async () => {
    for (const account of ['', 'anna@setting.example', 'class3@pupils.setting.example']) {
      device.state.account = account;
      await startWorker();
    }
    device.state.account = 'somebody@gmail.com';
    const { accounts: _none, ...without } = policy;
    const { gate } = await startWorker(without);
    expect(gate.situation().level).toBe('staff');
    expect(lines()).toEqual([]);
  });
});
