import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Happening } from '@/policy/event.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { makeVerifier } from '@/policy/pin.ts';
import { templates } from '@/policy/templates/index.ts';
import { deviceBrowser } from './platform/device-browser.ts';

const held = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('@wxt-dev/browser', () => ({ browser: new Proxy({}, { get: (_, name: string) => held.browser[name] }) }));

const { attendDevice } = await import('@/platform/attendance.ts');
const { createGate } = await import('@/platform/gate.ts');

const SEARCH = { address: 'https://www.google.com/search?q=ducks', as: 'page' } as const;
const PIN = '592817';
const MINUTE = 60_000;

let policy: PolicyDocument;
let device: ReturnType<typeof deviceBrowser>;
let nowMs: number;
let lines: Happening[];
let sweptLeftOpen: number;
let refreshed: number;
let sweepFails: boolean;
let bugs: unknown[];

beforeAll(async () => {
  const pinVerifier = await makeVerifier(PIN, (bytes) => crypto.getRandomValues(bytes));
  const people = templates.huntingdon.people.map((person) => ({ ...person, pinVerifier, pinChanged: '2026-11-01' }));
  // The notice has tests of its own.
  policy = { ...templates.huntingdon, notice: undefined, people, device: { label: 'Tablet', room: 'Ladybirds', level: 'child' } };
});

beforeEach(() => {
  device = deviceBrowser();
  held.browser = device.browser;
  nowMs = Date.parse('2026-11-24T09:00:00Z');
  lines = [];
  sweptLeftOpen = 0;
  refreshed = 0;
  sweepFails = false;
  bugs = [];
});

/** Starts a worker as the product does: who is there first, then the rules. */
async function startWorker(rules: PolicyDocument = policy) {
  device.killWorker();
  const gate = createGate({ 'search-engines': ['google.com/search'] }, () => new Date(nowMs));
  const attendance = attendDevice({
    gate,
    clock: () => new Date(nowMs),
    write: async (happening) => void lines.push(happening),
    signedElsewhere: () => [],
    refresh: async () => void (refreshed += 1),
    async sweepLeftOpen() {
      sweptLeftOpen += 1;
      if (sweepFails) throw new Error('No tab can be led away.');
    },
    onBug(cause) {
      if (!sweepFails) throw cause;
      bugs.push(cause);
    },
  });
  await attendance.restore();
  gate.put(gate.draft({ policy: rules, revision: rules.revision, hash: 'hash' }));
  attendance.follow();
  const { stepUp, beginSession, stepDown, showLevel } = attendance.answers;
  const popup = { tabId: -1, frameId: 0, document: 'popup', address: 'chrome-extension://ours/popup.html' };
  return {
    gate,
    attendance,
    stepUp: (person: string, pin = PIN) => stepUp({ person, pin }, popup),
    sit: (minutes: number, person = 'practitioner') => beginSession({ person, pin: PIN, minutes }, popup),
    leave: () => stepDown({}, popup),
    show: () => showLevel({}, popup),
  };
}

describe('an adult at a device', () => {
  it('stands at their own level and no higher, with their own id, role and rights', async () => {
    const worker = await startWorker();
    expect(await worker.stepUp('practitioner')).toMatchObject({ outcome: 'done' });
    expect(worker.gate.situation()).toMatchObject({ level: 'staff', person: 'practitioner', role: 'practitioner' });
    expect(lines.map(({ kind, turn, level, person }) => ({ kind, turn, level, person }))).toEqual([
      { kind: 'level', turn: 'begun', level: 'staff', person: 'practitioner' },
    ]);
    expect(device.state).toMatchObject({ badge: 'S', title: 'Stairgate: Staff · Huntingdon Nursery School' });
  });

  it('with somebody else’s PIN, an unknown name or a child’s stands nowhere', async () => {
    const worker = await startWorker();
    expect(await worker.stepUp('nobody')).toMatchObject({ outcome: 'refused' });
    expect(await worker.stepUp('practitioner', '000000')).toMatchObject({ outcome: 'wrong', triesLeft: 4 });
    expect(worker.gate.situation()).toEqual({ level: 'child', now: new Date(nowMs) });
    expect(lines).toEqual([]);
  });

  it.each<[string, (worker: Awaited<ReturnType<typeof startWorker>>) => unknown, string]>([
    ['one button', (worker) => worker.leave(), 'Ended by hand.'],
    ['one key', () => device.press('step-down'), 'Ended by the key for it.'],
    ['idleness', () => device.becomes('idle'), 'Nobody used the device.'],
    ['a locked screen', () => device.becomes('locked'), 'The screen was locked.'],
  ])('is no longer there after %s', async (_, end, detail) => {
    const worker = await startWorker();
    await worker.stepUp('practitioner');
    await end(worker);
    await vi.waitFor(() => expect(lines.at(-1)).toMatchObject({ kind: 'level', turn: 'ended', level: 'child', detail }));
    expect(worker.gate.situation()).toMatchObject({ level: 'child' });
    await vi.waitFor(() => expect(device.state.badge).toBe('C'));
  });

  it('who went away is followed by the rules of the device also when their tabs cannot be led away', async () => {
    const worker = await startWorker();
    await worker.stepUp('practitioner');
    [refreshed, sweepFails] = [0, true];
    device.becomes('locked');
    await vi.waitFor(() => expect(bugs).toHaveLength(1));
    expect([sweptLeftOpen, refreshed]).toEqual([1, 1]);
  });

  it.each(['idle', 'locked'] as const)(
    '“Users must log out of their accounts when leaving.”: who went away (%s) is asked to',
    async (state) => {
      const worker = await startWorker();
      await worker.stepUp('practitioner');
      device.becomes(state);
      await vi.waitFor(() => expect(sweptLeftOpen).toBe(1));
    },
  );

  it('is not asked to log out who said that they leave, nor who only sat with the child', async () => {
    const worker = await startWorker();
    await worker.stepUp('practitioner');
    await worker.leave();
    await worker.sit(5);
    device.becomes('idle');
    await vi.waitFor(() => expect(lines.at(-1)).toMatchObject({ kind: 'session', turn: 'ended' }));
    await worker.leave();
    expect(sweptLeftOpen).toBe(0);
  });

  it.each([
    ['an hour where the policy does not say', undefined, 60],
    ['the minutes that the policy says', 25, 25],
  ])('is no longer there after %s, at the very moment, before any alarm', async (_what, levelMinutes, minutes) => {
    const worker = await startWorker({
      ...policy,
      sessions: { ...policy.sessions, ...(levelMinutes === undefined ? {} : { levelMinutes }) },
    });
    await worker.stepUp('practitioner');
    nowMs += minutes * MINUTE - 1;
    expect(worker.gate.situation().level).toBe('staff');
    nowMs += 1;
    expect(worker.gate.situation().level).toBe('child');
    await worker.attendance.beat();
    expect(lines.at(-1)).toMatchObject({ turn: 'ended', detail: 'The time was up.' });
  });

  it('is found out by a beat when the browser’s word was missed', async () => {
    const worker = await startWorker();
    await worker.stepUp('practitioner');
    device.state.idle = 'locked';
    await worker.attendance.beat();
    expect(worker.gate.situation().level).toBe('child');
    expect(device.state.detectionSeconds).toBe(3 * 60);
  });

  it('is no longer there when the device has slept', async () => {
    vi.useFakeTimers({ now: nowMs });
    const worker = await startWorker();
    await worker.stepUp('practitioner');
    await worker.attendance.beat();
    vi.setSystemTime(nowMs + 4 * MINUTE);
    await worker.attendance.beat();
    vi.useRealTimers();
    expect(worker.gate.situation().level).toBe('child');
  });

  it('stays when the worker dies, and not when the browser is closed', async () => {
    await (await startWorker()).stepUp('practitioner');
    expect((await startWorker()).gate.situation().level).toBe('staff');
    device.restart();
    expect((await startWorker()).gate.situation().level).toBe('child');
    await vi.waitFor(() => expect(lines.at(-1)).toMatchObject({ turn: 'ended', detail: 'The browser was closed.', revision: 1 }));
  });

  it('who is taken out of the policy is nobody from that moment on', async () => {
    const worker = await startWorker();
    await worker.stepUp('practitioner');
    const without = { ...policy, people: policy.people.filter((person) => person.id !== 'practitioner') };
    worker.gate.put(worker.gate.draft({ policy: without, revision: 2, hash: 'other' }));
    expect(worker.gate.situation().level).toBe('child');
    worker.attendance.follow();
    await vi.waitFor(() => expect(lines.at(-1)).toMatchObject({ turn: 'ended', detail: 'The policy no longer allows it.' }));
  });

  it('leaves neither a PIN nor a verifier anywhere in storage, nor in what the popup is told', async () => {
    const worker = await startWorker();
    await worker.stepUp('practitioner', '111222');
    await worker.stepUp('practitioner');
    const everything = device.stored('local') + device.stored('session') + JSON.stringify([lines, await worker.show()]);
    expect(everything).not.toMatch(/592817|111222|pbkdf2/);
  });
});

describe('a supervised session', () => {
  it('opens searching and unprepared pages at the child level, and says whose session it is', async () => {
    const worker = await startWorker();
    expect(worker.gate.decide(SEARCH)).toMatchObject({ action: 'block', step: 'search' });
    await worker.sit(20);
    expect(worker.gate.decide(SEARCH)).toMatchObject({ action: 'allow', step: 'session' });
    expect(worker.gate.situation().level).toBe('child');
    expect(device.state).toMatchObject({ badge: 'C+', title: expect.stringContaining('An adult is beside the child') });
    nowMs += 20 * MINUTE;
    expect(worker.gate.decide(SEARCH)).toMatchObject({ action: 'block', step: 'search' });
  });

  it('is refused where the policy allows none, for longer than it allows, and on a device of adults', async () => {
    const { sessions } = policy;
    expect(await (await startWorker()).sit(21)).toMatchObject({ outcome: 'refused' });
    expect(await (await startWorker({ ...policy, sessions: { ...sessions, allowed: false } })).sit(5)).toMatchObject({
      outcome: 'refused',
    });
    const laptop = { label: 'Laptop', room: 'Office', level: 'staff' as const };
    expect(await (await startWorker({ ...policy, device: laptop })).sit(5)).toMatchObject({ outcome: 'refused' });
  });

  it('gives way to an adult who comes to their own level: never both at once', async () => {
    const worker = await startWorker();
    await worker.sit(20);
    await worker.stepUp('head');
    expect(lines.map(({ kind, turn }) => `${kind} ${turn}`)).toEqual(['session begun', 'session ended', 'level begun']);
    expect(worker.gate.rules()?.live.sessions).toEqual([]);
  });

  it('two windows that ask at once get one after the other', async () => {
    const worker = await startWorker();
    await Promise.all([worker.sit(5), worker.sit(10)]);
    expect(lines.map(({ kind, turn }) => `${kind} ${turn}`)).toEqual(['session begun', 'session ended', 'session begun']);
    expect(worker.gate.rules()?.live.sessions).toHaveLength(1);
  });
});

describe('a device that was guessed at', () => {
  it('takes no PIN, the right one neither, until the time is up; the record says so once', async () => {
    const worker = await startWorker();
    for (let tried = 0; tried < 5; tried += 1) await worker.stepUp('head', '000000');
    expect(await worker.stepUp('head')).toMatchObject({ outcome: 'locked', waitSeconds: 60 });
    expect(lines).toEqual([expect.objectContaining({ kind: 'pin', person: 'head', level: 'child' })]);
    nowMs += 24 * 60 * MINUTE;
    expect(await worker.stepUp('head'), 'the clock was set forward').toMatchObject({ outcome: 'locked' });
    nowMs -= 24 * 60 * MINUTE;
    device.restart();
    const next = await startWorker();
    expect(await next.show()).toMatchObject({ waitSeconds: 60 });
    expect(await next.stepUp('head')).toMatchObject({ outcome: 'locked' });
    nowMs += MINUTE;
    expect(await next.stepUp('head')).toMatchObject({ outcome: 'done' });
  }, 20_000);

  it('counts a try that was cut short before the PIN was looked at', async () => {
    const worker = await startWorker();
    const cut = worker.stepUp('head', '000000');
    await vi.waitFor(() => expect(device.stored('local')).toContain('"head":1'));
    await cut;
  });
});
