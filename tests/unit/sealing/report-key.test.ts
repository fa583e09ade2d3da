import { beforeAll, describe, expect, it } from 'vitest';
import { LockedReportKey } from '@/policy/confidential-key.ts';
import { passphraseFault } from '@/sealing/passphrase.ts';
import { freshRecoveryCode, recoveryCodeFrom } from '@/sealing/recovery-code.ts';
import { openReport, sealReport } from '@/sealing/report.ts';
import { makeReportKey, relockReportKey, unlockReportKey } from '@/sealing/report-key.ts';

const PASSPHRASE = 'seven otters under a lamp';

let made: Awaited<ReturnType<typeof makeReportKey>>;

beforeAll(async () => {
  made = await makeReportKey(PASSPHRASE);
});

describe('a report key', { timeout: 60_000 }, () => {
  it('is what the endpoint keeps, and holds neither passphrase nor code', () => {
    expect(LockedReportKey.parse(made.locked)).toEqual(made.locked);
    const kept = JSON.stringify(made.locked);
    expect(kept).not.toContain('otters');
    expect(kept).not.toContain(made.recoveryCode);
  });

  it.each([
    ['its passphrase', () => PASSPHRASE],
    ['its passphrase, spaced otherwise', () => '  seven  otters under a lamp '],
    ['its recovery code', () => made.recoveryCode],
    [
      'its recovery code, as somebody types it from paper',
      () => ` ${made.recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `,
    ],
  ])('is opened by %s, and opens what was sealed to it', async (_, typed) => {
    const opened = await unlockReportKey(made.locked, typed());
    const { id, boxes } = await sealReport({ text: 'A word.', name: '', day: '2026-11-23' }, [{ name: 'Ann', key: made.locked.publicKey }]);
    expect(await openReport(opened!.pair, id, boxes[0]!)).toMatchObject({ text: 'A word.' });
    await expect(crypto.subtle.exportKey('pkcs8', opened!.pair.privateKey)).rejects.toThrow();
  });

  it('is opened by no other passphrase, by no other code and not when it was kept under another public key', async () => {
    const { locked } = made;
    expect(await unlockReportKey(locked, 'seven otters under a lamb')).toBeUndefined();
    expect(await unlockReportKey(locked, freshRecoveryCode())).toBeUndefined();
    const another = `${locked.publicKey.startsWith('A') ? 'B' : 'A'}${locked.publicKey.slice(1)}`;
    expect(await unlockReportKey({ ...locked, publicKey: another }, PASSPHRASE)).toBeUndefined();
  });

  it('is locked anew with the recovery code, after which the old ones are worth nothing', async () => {
    const { locked, recoveryCode } = (await relockReportKey(made.locked, made.recoveryCode, 'eight herons in a fog bank'))!;
    expect(locked.publicKey).toBe(made.locked.publicKey);
    expect(await unlockReportKey(locked, 'eight herons in a fog bank')).toBeDefined();
    expect(await unlockReportKey(locked, recoveryCode)).toBeDefined();
    for (const old of [PASSPHRASE, made.recoveryCode]) expect(await unlockReportKey(locked, old)).toBeUndefined();
    expect(await relockReportKey(made.locked, 'not the passphrase at all', PASSPHRASE)).toBeUndefined();
  });
});

describe('a new passphrase', () => {
  it.each([
    ['fifteen letters', 'short'],
    ['aaaaaaaabbbbbbbbb', 'easy'],
    ['abcdefghabcdefghabcdefgh', 'easy'],
    ['ann smith little thetford', 'personal'],
    ['seven otters under a lamp', undefined],
    ['семь выдр под лампой ночью', undefined],
  ])('“%s”: %s', (passphrase, fault) => {
    expect(passphraseFault(passphrase, ['Ann Smith', 'ann.smith@example.org', 'Little Thetford'])).toBe(fault);
  });
});

describe('a recovery code', () => {
  it('is eight groups of four letters, another each time', () => {
    const codes = Array.from({ length: 20 }, freshRecoveryCode);
    for (const code of codes) expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is told from a passphrase', () => {
    expect(recoveryCodeFrom('seven otters under a lamp')).toBeUndefined();
  });
});
