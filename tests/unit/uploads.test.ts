import { describe, expect, it, test, vi } from 'vitest';
import type { Happening } from '@/policy/event.ts';
import type { Level } from '@/policy/level.ts';
import { lists } from '@/policy/lists/index.ts';
import { templates } from '@/policy/templates/index.ts';
import { judgeUpload } from '@/policy/verbs.ts';
import { createGate } from '@/platform/gate.ts';
import { uploadAnswers } from '@/platform/uploads.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: {} }));

const policy = templates.default;
const now = new Date('2026-11-23T10:00:00Z');

function answersAt(level: Level) {
  const gate = createGate(lists, () => now);
  gate.put(gate.draft({ policy: { ...policy, device: { label: 'Laptop', room: 'Office', level } }, revision: 1, hash: 'hash' }));
  const written = new Map<string, Happening>();
  const answers = uploadAnswers({ gate, write: async (happening, occasion) => void written.set(occasion, happening) });
  return { answers, written };
}

const from = (address: string) => ({ tabId: 1, frameId: 0, document: 'd', address });

describe('“No electronic documents that include children’s names or digital images will be transported out of the setting” (F14)', () => {
  test.each<[Level, string, 'allow' | 'block']>([
    ['child', 'www.gov.uk', 'block'],
    ['staff', 'www.gov.uk', 'allow'],
    ['staff', 'gov.uk', 'allow'],
    ['staff', 'notgov.uk', 'block'],
    ['staff', 'gov.uk.evil.test', 'block'],
    ['staff', '', 'block'],
    ['manager', 'forum.test', 'allow'],
  ])('at %s level a file to “%s”: %s', (level, host, action) => {
    expect(judgeUpload(policy, { level, now }, host).action).toBe(action);
  });

  it('writes one line for a document, with its site and no path, and quotes the clause to an adult', async () => {
    const { answers, written } = answersAt('staff');
    const page = from('https://forum.test/children/anna?x#y');
    const first = await answers.stopUpload({}, page);
    await answers.stopUpload({}, page);
    const sentence = policy.clauses.find(({ id }) => id === policy.levels.staff.uploads.clause)?.sentence;
    expect(first).toEqual({ language: 'en', sentence });
    expect([...written.values()]).toMatchObject([{ kind: 'upload', host: 'forum.test', action: 'block' }]);
    expect(JSON.stringify([...written])).not.toMatch(/anna/);
  });

  it('quotes nothing to a child, and tells a frame without a site that no file goes', async () => {
    const { answers } = answersAt('child');
    expect(await answers.stopUpload({}, from('https://forum.test/'))).toEqual({ language: 'en' });
    expect(await answersAt('staff').answers.askUploads({}, from('about:blank'))).toEqual({ uploads: 'stopped' });
  });

  it('a page cannot have a line written about a site that may be sent to', async () => {
    const { answers, written } = answersAt('staff');
    expect(await answers.stopUpload({}, from('https://www.gov.uk/'))).toEqual({});
    expect(written.size).toBe(0);
  });
});
