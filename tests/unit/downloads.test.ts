import { describe, expect, it, test, vi } from 'vitest';
import type { PolicyDocument } from '@/policy/document.ts';
import type { FileKind } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import { lists } from '@/policy/lists/index.ts';
import { templates } from '@/policy/templates/index.ts';
import { judgeFile } from '@/policy/verbs.ts';
import { judgeDownload, type Download } from '@/platform/downloads.ts';
import { createGate, type Gate } from '@/platform/gate.ts';
import { refusalHappening } from '@/platform/refusals.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: { runtime: { getURL: (path: string) => `chrome-extension://stairgate${path}` } } }));

const policy = templates.default;
const now = new Date('2026-11-23T10:00:00Z');
const clause = policy.levels.staff.downloads.clause;

function gateAt(level: Level, of: PolicyDocument = policy): Gate {
  const gate = createGate(lists, () => now);
  gate.put(gate.draft({ policy: { ...of, device: { label: 'Laptop', room: 'Office', level } }, revision: 1, hash: 'hash' }));
  return gate;
}

const download = (url: string, more: Partial<Download> = {}): Download => ({ id: 1, url, startTime: now.toISOString(), ...more });

describe('“Installing/downloading of new programs and applications is restricted to staff members with passwords.” (F11)', () => {
  test.each<[Level, FileKind, 'allow' | 'block']>([
    ['child', 'image', 'block'],
    ['child', 'program', 'block'],
    ['staff', 'document', 'allow'],
    ['staff', 'archive', 'block'],
    ['staff', 'program', 'block'],
    ['manager', 'program', 'allow'],
  ])('at %s level a file of the kind %s: %s', (level, kind, action) => {
    expect(judgeFile(policy, { level, now }, kind).action).toBe(action);
  });

  it('a right belongs to one person: to download, or to install, and neither of them the other', () => {
    const [first] = policy.people;
    if (!first) throw new Error('The template names nobody.');
    const person = (rights: typeof first.rights): PolicyDocument => ({
      ...policy,
      people: [{ ...first, id: 'ada', level: 'staff', rights }],
    });
    const ada = { level: 'staff', now, person: 'ada' } as const;
    expect(judgeFile(person(['install']), ada, 'program').action).toBe('allow');
    expect(judgeFile(person(['install']), ada, 'archive').action).toBe('block');
    expect(judgeFile(person(['download']), ada, 'program').action).toBe('block');
    expect(judgeFile(person(['download']), ada, 'archive').action).toBe('allow');
    expect(judgeFile(person(['download', 'install']), { ...ada, level: 'child' }, 'program').action).toBe('block');
  });

  it('names a program as software, anything else by the clause alone', () => {
    expect(judgeFile(policy, { level: 'staff', now }, 'program')).toEqual({ action: 'block', clause, category: 'software-download' });
    expect(judgeFile(policy, { level: 'staff', now }, 'archive')).toEqual({ action: 'block', clause });
  });
});

describe('a download', () => {
  it('is judged by the site it comes from before its kind, also behind a redirect or made by a page', () => {
    const staff = gateAt('staff');
    for (const item of [
      download('https://facebook.com/rota.pdf'),
      download('https://council.test/rota.pdf', { finalUrl: 'https://facebook.com/x' }),
      download('blob:https://facebook.com/5d6f', { mime: 'application/pdf' }),
      download('data:application/pdf,x', { referrer: 'https://facebook.com/' }),
    ])
      expect(judgeDownload(staff, item)).toMatchObject({ action: 'block', category: 'social-networking' });
    expect(judgeDownload(staff, download('https://council.test/rota.pdf')).action).toBe('allow');
  });

  it('that has a harmless address is judged again by the name it gets', () => {
    const item = download('https://council.test/get.py', { mime: 'application/octet-stream' });
    const staff = gateAt('staff');
    expect(judgeDownload(staff, item).action).toBe('allow');
    expect(judgeDownload(staff, { ...item, filename: '/home/me/rota.pdf' }).action).toBe('allow');
    const named = { ...item, filename: '/home/me/tool.exe' };
    expect(judgeDownload(staff, named)).toMatchObject({ action: 'block', category: 'software-download' });
  });

  it('does not wait for its name where a level may save nothing', () => {
    expect(judgeDownload(gateAt('child'), download('https://council.test/get')).action).toBe('block');
  });

  it('leaves a line with its site and without the file’s name, at every level', () => {
    for (const level of ['child', 'staff'] as const) {
      const gate = gateAt(level);
      const address = 'https://council.test/children/Anna-Smith.exe?of=Anna';
      const ruling = judgeDownload(gate, download(address, { filename: '/home/me/Anna-Smith.exe' }));
      if (ruling.action !== 'block') throw new Error('It was let through.');
      const line = refusalHappening(gate, 'download', { ruling, address });
      expect(line).toMatchObject({ kind: 'download', action: 'block', level, host: 'council.test', clause: ruling.clause });
      expect(JSON.stringify(line)).not.toMatch(/anna/i);
    }
  });
});
