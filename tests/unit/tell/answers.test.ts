import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Happening } from '@/policy/event.ts';
import type { Level } from '@/policy/level.ts';
import { templates } from '@/policy/templates/index.ts';
import { deviceBrowser } from '../platform/device-browser.ts';

const held = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('@wxt-dev/browser', () => ({ browser: new Proxy({}, { get: (_, name: string) => held.browser[name] }) }));

const { coverAnswers } = await import('@/platform/cover-answers.ts');
const { createCovers } = await import('@/platform/covers.ts');
const { createGate } = await import('@/platform/gate.ts');

const ADDRESS = 'https://forum.test/page?q=1';
const COVER = { id: '0195a0b0-0000-7000-8000-000000000001', tabId: 7, address: ADDRESS, category: 'gambling', level: 'child' } as const;
const SENDER = { tabId: 7, frameId: 0, document: 'doc-1', address: 'chrome-extension://ours/tell.html' };
const VERIFIER = 'pbkdf2-sha256$600000$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

let nowMs: number;
let lines: Happening[];

beforeEach(() => {
  held.browser = deviceBrowser().browser;
  nowMs = Date.parse('2026-11-24T09:00:00Z');
  lines = [];
});

/** A worker with one cover in tab 7, and a PIN that is always right. */
async function open(changes: object = {}, level: Level = 'staff') {
  const people = templates.huntingdon.people.map((person) => ({ ...person, pinVerifier: VERIFIER, level }));
  const gate = createGate({}, () => new Date(nowMs));
  gate.put(gate.draft({ policy: { ...templates.huntingdon, people }, revision: 4, hash: 'hash' }));
  const covers = createCovers(() => new Date(nowMs));
  await covers.begin({ ...COVER, since: new Date(nowMs).toISOString(), ...changes });
  const answers = coverAnswers({
    gate,
    covers,
    clock: () => new Date(nowMs),
    write: async (happening) => void lines.push(happening),
    check: async () => ({ outcome: 'right' }),
    waitMs: async () => 0,
    onBug(cause) {
      throw cause;
    },
  });
  const come = (person = 'practitioner', document = SENDER.document) =>
    answers.comeToCover({ address: ADDRESS, person, pin: '1' }, { ...SENDER, document });
  const settle = (answer: object, document = SENDER.document) =>
    answers.settleCover({ address: ADDRESS, finding: 'seen', ending: 'prepared', ...answer }, { ...SENDER, document });
  return { answers, covers, come, settle };
}

describe('an answer at a cover', () => {
  test('says which cover, who, what and how long the child waited, with the host alone', async () => {
    const { come, settle, covers } = await open();
    nowMs += 42_400;
    await come();
    nowMs += 60_000;
    expect(await settle({ finding: 'upset' })).toEqual({ outcome: 'done' });
    expect(lines).toEqual([
      {
        kind: 'answered',
        level: 'child',
        action: 'note',
        cover: COVER.id,
        category: 'gambling',
        host: 'forum.test',
        person: 'practitioner',
        finding: 'upset',
        ending: 'prepared',
        seconds: 42,
        revision: 4,
        repeats: 1,
      },
    ]);
    expect(await covers.standing()).toEqual([]);
  });

  test.each<[what: string, changes: object, level: Level, answer: object]>([
    ['a visitor opens nothing', {}, 'visitor', { ending: 'opened', minutes: 5 }],
    ['a locked category is opened by nobody', { category: 'adult' }, 'manager', { ending: 'opened', minutes: 5 }],
    ['only minutes that are offered count', {}, 'staff', { ending: 'opened', minutes: 6 }],
    ['without minutes nothing is opened', {}, 'staff', { ending: 'opened' }],
    ['what was flagged is not gone back to', {}, 'staff', { ending: 'returned' }],
    ['what may be illegal is left to the manager', {}, 'manager', { finding: 'maybe-illegal', ending: 'prepared' }],
    ['what was flagged as illegal too', { category: 'illegal' }, 'manager', { ending: 'closed' }],
    ['a device that is held is not released by staff', { isHeld: true }, 'staff', { ending: 'released' }],
    ['of an adult’s own page nothing is said of a child', { level: 'staff' }, 'staff', { finding: 'upset', ending: 'closed' }],
    ['nor is it left for the prepared page', { level: 'staff' }, 'staff', { finding: 'by-accident' }],
    ['of a child’s page nobody says that it was for work', {}, 'staff', { finding: 'for-work' }],
    ['nothing is released that was not held', {}, 'manager', { finding: 'maybe-illegal', ending: 'released' }],
  ])('%s', async (_, changes, level, answer) => {
    const { come, settle, covers } = await open(changes, level);
    await come();
    expect(await settle(answer)).toEqual({ outcome: 'refused' });
    expect(lines).toEqual([]);
    expect(await covers.standing()).toHaveLength(1);
  });

  test('says at an adult’s own device whether it was an accident or for work, at that level', async () => {
    const { come, settle } = await open({ level: 'staff' });
    nowMs += 9_000;
    expect(await come()).toMatchObject({ seen: { level: 'staff' } });
    expect(await settle({ finding: 'for-work', ending: 'opened', minutes: 15 })).toEqual({ outcome: 'done' });
    expect(lines).toMatchObject([
      {
        kind: 'answered',
        level: 'staff',
        action: 'allow',
        person: 'practitioner',
        finding: 'for-work',
        ending: 'opened',
        minutes: 15,
        seconds: 9,
      },
    ]);
  });

  test('without a PIN in this very page, or twice with one, nothing is answered', async () => {
    const { come, settle } = await open();
    expect(await settle({})).toEqual({ outcome: 'refused' });
    await come('practitioner', 'another document');
    expect(await settle({})).toEqual({ outcome: 'refused' });
    await come();
    await settle({ finding: 'maybe-illegal', ending: 'held' });
    expect(await settle({ ending: 'prepared' })).toEqual({ outcome: 'refused' });
    expect(lines).toHaveLength(1);
  });

  test('opens the page until the time is up', async () => {
    const { come, settle, covers } = await open();
    await come();
    await settle({ finding: 'false-alarm', ending: 'opened', minutes: 15 });
    nowMs += 14 * 60_000;
    expect(await covers.isRevealed(ADDRESS, 'gambling')).toBe(true);
    expect(await covers.takeEnded()).toEqual([]);
    nowMs += 2 * 60_000;
    expect(await covers.isRevealed(ADDRESS, 'gambling')).toBe(false);
    expect(await covers.takeEnded()).toEqual([ADDRESS]);
    expect(await covers.takeEnded()).toEqual([]);
  });
});

test('the tell page of a child is told no host, and of a cover that stands no more that the page is open', async () => {
  const { answers, covers } = await open();
  nowMs += 5_000;
  expect(await answers.showCover({ address: ADDRESS }, SENDER)).toMatchObject({
    verdict: 'blocked',
    host: '',
    isCalled: false,
    elapsedSeconds: 5,
  });
  await answers.callAdult({ address: ADDRESS }, SENDER);
  expect(await answers.showCover({ address: ADDRESS }, SENDER)).toMatchObject({ isCalled: true });
  expect(lines.map(({ kind, cover }) => [kind, cover])).toEqual([['call', COVER.id]]);
  await covers.end(COVER.id);
  expect(await answers.showCover({ address: ADDRESS }, SENDER)).toMatchObject({ verdict: 'open' });
});
