import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SealedFile } from '@/policy/console-confidential.ts';
import { sealNote, sealReport } from '@/sealing/report.ts';
import { makeReportKey } from '@/sealing/report-key.ts';

const PASSPHRASE = 'seven otters under a lamp';
const folder = mkdtempSync(join(tmpdir(), 'stairgate-open-report-'));
const path = join(folder, 'sealed.json');
let file: SealedFile;
let code: string;

beforeAll(async () => {
  const { locked, recoveryCode } = await makeReportKey(PASSPHRASE);
  code = recoveryCode;
  const to = [{ name: 'Ann', key: locked.publicKey }];
  const { id, boxes } = await sealReport({ text: 'Somebody shopped.\u001b[2J', name: '', day: '2026-11-23' }, to);
  const place = { report: id, note: crypto.randomUUID() };
  const [note] = await sealNote({ text: 'Spoken to.', by: 'Ann', day: '2026-11-24' }, { ...place, addressees: to });
  const report = { id, receivedOn: '2026-11-23', state: 'read' as const, box: boxes[0]!, notes: [{ note: place.note, box: note! }] };
  file = { format: 'stairgate-sealed-report-1', report, keys: [locked] };
  writeFileSync(path, JSON.stringify(file));
});
afterAll(() => rmSync(folder, { recursive: true }));

function openReport(input: string, ...parts: string[]) {
  const args = ['--import', 'tsx', 'deploy/cli/main.ts', 'open-report', ...parts];
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/node', args, { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('stairgate open-report', { timeout: 60_000 }, () => {
  it('opens a saved report and its notes with the passphrase, and with the recovery code', () => {
    for (const typed of [PASSPHRASE, code]) {
      const { status, stdout } = openReport(`${typed}\n`, path);
      expect(status).toBe(0);
      for (const part of ['Somebody shopped.', 'did not give a name', 'Spoken to.', '2026-11-24']) expect(stdout).toContain(part);
      expect(stdout).not.toContain('\u001b');
    }
  });

  it('says what is wrong, and shows nothing, for another passphrase, a damaged report and a file that is none', () => {
    expect(openReport('not the passphrase at all\n', path)).toMatchObject({ status: 1, stdout: '' });
    const damaged = join(folder, 'damaged.json');
    writeFileSync(damaged, JSON.stringify({ ...file, report: { ...file.report, id: crypto.randomUUID() } }));
    expect(openReport(`${PASSPHRASE}\n`, damaged).stderr).toContain('damaged or changed');
    writeFileSync(damaged, '{');
    expect(openReport(`${PASSPHRASE}\n`, damaged).stderr).toContain('is not a sealed report');
    expect(openReport(`${PASSPHRASE}\n`, join(folder, 'none.json')).stderr).toContain('ENOENT');
  });

  it('takes no passphrase as an option, where it would stand in the shell’s history', () => {
    expect(openReport('', path, '--passphrase', PASSPHRASE).status).toBe(1);
  });
});
