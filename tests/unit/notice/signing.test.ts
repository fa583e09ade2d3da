import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Happening } from '@/policy/event.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Signed } from '@/policy/live-bundle.ts';
import { noticeHash, spellNotice } from '@/policy/notice/facts.ts';
import { makeVerifier } from '@/policy/pin.ts';
import { templates } from '@/policy/templates/index.ts';
import { deviceBrowser } from '../platform/device-browser.ts';

const held = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('@wxt-dev/browser', () => ({ browser: new Proxy({}, { get: (_, name: string) => held.browser[name] }) }));

const { attendDevice } = await import('@/platform/attendance.ts');
const { createGate } = await import('@/platform/gate.ts');

const PIN = '592817';
const POPUP = { tabId: -1, frameId: 0, document: 'popup', address: 'chrome-extension://ours/popup.html' };

let policy: PolicyDocument;
let device: ReturnType<typeof deviceBrowser>;
let lines: Happening[];
let occasions: string[];
let elsewhere: Signed[];

beforeAll(async () => {
  const pinVerifier = await makeVerifier(PIN, (bytes) => crypto.getRandomValues(bytes));
  const people = templates.huntingdon.people.map((person) => ({ ...person, pinVerifier, pinChanged: '2026-11-01' }));
  policy = { ...templates.huntingdon, people, device: { label: 'Tablet', room: 'Ladybirds', level: 'child' } };
});

beforeEach(() => {
  device = deviceBrowser();
  held.browser = device.browser;
  lines = [];
  occasions = [];
  elsewhere = [];
});

async function startWorker(rules: PolicyDocument = policy) {
  device.killWorker();
  const gate = createGate({}, () => new Date('2026-11-24T09:00:00Z'));
  const attendance = attendDevice({
    gate,
    clock: () => new Date('2026-11-24T09:00:00Z'),
    write: async (happening, occasion) => {
      lines.push(happening);
      occasions.push(occasion);
    },
    signedElsewhere: () => elsewhere,
    refresh: async () => undefined,
    sweepLeftOpen: async () => undefined,
    onBug(cause) {
      throw cause;
    },
  });
  await attendance.restore();
  gate.put(gate.draft({ policy: rules, revision: rules.revision, hash: 'hash' }));
  const { stepUp, beginSession, signNotice, showNotice, showLevel } = attendance.answers;
  return {
    gate,
    comes: (person = 'practitioner', pin = PIN) => stepUp({ person, pin }, POPUP),
    sits: (minutes: number) => beginSession({ person: 'practitioner', pin: PIN, minutes }, POPUP),
    signs: async (person = 'practitioner', pin = PIN) => signNotice({ person, pin, notice: await hashOf(rules), language: 'pl' }, POPUP),
    signsAnother: () => signNotice({ person: 'practitioner', pin: PIN, notice: 'f'.repeat(64), language: 'en' }, POPUP),
    shown: () => showNotice({}, POPUP),
    standing: () => showLevel({}, POPUP),
  };
}

const hashOf = (rules: PolicyDocument) => noticeHash(spellNotice(rules));
const signatures = () => lines.filter(({ kind }) => kind === 'notice');

function withOneWordMore(rules: PolicyDocument): PolicyDocument {
  const clauses = rules.clauses.map((clause) =>
    clause.id === 'signed-agreement' ? { ...clause, sentence: `${clause.sentence} Yearly.` } : clause,
  );
  return { ...rules, revision: rules.revision + 1, clauses };
}

describe('where the policy requires a signature', () => {
  it('the right PIN leads to the notice and to no level, and a wrong one says no more than before', async () => {
    const worker = await startWorker();
    expect(await worker.comes('practitioner', '000000')).toMatchObject({ outcome: 'wrong', triesLeft: 4 });
    expect(await worker.comes()).toMatchObject({ outcome: 'unsigned' });
    expect(await worker.sits(10)).toMatchObject({ outcome: 'unsigned' });
    expect(worker.gate.situation().level).toBe('child');
    expect(lines).toEqual([]);
  });

  it('a signature is one line, with person, hash, version, revision and the language it was read in', async () => {
    const worker = await startWorker();
    expect(await worker.signs()).toMatchObject({ outcome: 'done' });
    expect(await worker.signs()).toMatchObject({ outcome: 'done' });
    const notice = await hashOf(policy);
    expect(signatures()).toEqual([
      {
        kind: 'notice',
        action: 'note',
        level: 'child',
        person: 'practitioner',
        notice,
        detail: 'Version 1, read in pl.',
        revision: 1,
        repeats: 1,
      },
    ]);
    expect(occasions).toEqual([`notice ${notice} practitioner`]);
  });

  it('whoever came and had to sign first is in as they asked, and later comes without being asked', async () => {
    const worker = await startWorker();
    await worker.sits(10);
    await worker.signs();
    expect(worker.gate.presence()).toMatchObject({ kind: 'session', person: 'practitioner' });
    const next = await startWorker();
    expect(await next.comes()).toMatchObject({ outcome: 'done' });
    expect(next.gate.situation().level).toBe('staff');
  });

  it('whoever only signs comes to no level, and nobody else comes by their signature', async () => {
    const worker = await startWorker();
    await worker.comes('practitioner');
    await worker.signs('head');
    expect(worker.gate.presence()).toBeUndefined();
    expect(await worker.comes('practitioner')).toMatchObject({ outcome: 'unsigned' });
    expect(await worker.comes('head')).toMatchObject({ outcome: 'done' });
  });

  it('a signature on another device counts here, as the endpoint tells, and one of another notice does not', async () => {
    elsewhere = [{ notice: 'f'.repeat(64), people: ['practitioner'] }];
    expect(await (await startWorker()).comes()).toMatchObject({ outcome: 'unsigned' });
    elsewhere = [{ notice: await hashOf(policy), people: ['practitioner'] }];
    expect(await (await startWorker()).comes()).toMatchObject({ outcome: 'done' });
  });

  it('one word more asks again; another PIN, another revision or a restart does not', async () => {
    await (await startWorker()).signs();
    device.restart();
    const pinChanged = '2026-11-20';
    const same = { ...policy, revision: 7, people: policy.people.map((person) => ({ ...person, pinChanged })) };
    expect(await (await startWorker(same)).comes()).toMatchObject({ outcome: 'done' });
    device.restart();
    expect(await (await startWorker(withOneWordMore(policy))).comes()).toMatchObject({ outcome: 'unsigned' });
  });
});

describe('what a signature does not take', () => {
  it('a notice that is not in force: it says so, and no try is counted', async () => {
    const worker = await startWorker();
    expect(await worker.signsAnother()).toMatchObject({ outcome: 'changed' });
    expect(device.stored('local')).not.toContain('pinTries');
    expect(lines).toEqual([]);
  });

  it('a wrong PIN: it counts as everywhere, and the lock-out holds for signing and for coming', async () => {
    const worker = await startWorker();
    for (let tried = 0; tried < 5; tried += 1) await worker.signs('practitioner', '000000');
    expect(await worker.signs()).toMatchObject({ outcome: 'locked', waitSeconds: 60 });
    expect(await worker.comes()).toMatchObject({ outcome: 'locked' });
    expect(lines.map(({ kind }) => kind)).toEqual(['pin']);
  }, 20_000);

  it('somebody whom the policy does not name', async () => {
    expect(await (await startWorker()).signs('nobody')).toMatchObject({ outcome: 'refused' });
  });

  it('leaves no PIN and no verifier anywhere, nor in what the notice is told', async () => {
    const worker = await startWorker();
    await worker.signs();
    const everything = device.stored('local') + device.stored('session') + JSON.stringify([lines, await worker.shown()]);
    expect(everything).not.toMatch(/592817|pbkdf2/);
  });
});

describe('where the policy reminds', () => {
  const warning = (): PolicyDocument => ({ ...policy, notice: { mode: 'warn', clause: 'signed-agreement' } });

  it('the level opens, and the popup says each time that the notice is not signed, until it is', async () => {
    const worker = await startWorker(warning());
    expect(await worker.standing()).toMatchObject({ isUnsigned: false });
    expect(await worker.comes()).toMatchObject({ outcome: 'done' });
    expect(await worker.standing()).toMatchObject({ level: 'staff', isUnsigned: true });
    await worker.signs();
    expect(await worker.standing()).toMatchObject({ isUnsigned: false });
  });

  it('a device of adults stands open, and asks until all who may use it have signed', async () => {
    const laptop = { ...policy, device: { label: 'Laptop', room: 'Office', level: 'staff' as const } };
    const worker = await startWorker(laptop);
    expect(await worker.standing()).toMatchObject({ level: 'staff', isUnsigned: true });
    for (const { id } of policy.people) await worker.signs(id);
    expect(await worker.standing()).toMatchObject({ level: 'staff', isUnsigned: false });
    expect((await worker.shown()).signed.toSorted()).toEqual(policy.people.map(({ id }) => id).toSorted());
  });
});
