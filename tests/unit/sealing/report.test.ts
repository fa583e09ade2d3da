import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ConfidentialRequest } from '@/policy/confidential.ts';
import { bytesFrom } from '@/sealing/bytes.ts';
import { fingerprintOf } from '@/sealing/fingerprint.ts';
import { pad, PADDED_SIZES, unpad } from '@/sealing/padding.ts';
import { LONGEST_TEXT, openNote, openReport, sealNote, sealReport, type Addressee } from '@/sealing/report.ts';
import { openWith, sealTo } from '@/sealing/seal.ts';
import { aPair } from './pairs.ts';

const DRAFT = { text: 'Somebody used the office laptop for shopping.', name: '', day: '2026-11-23' };

let manager: Awaited<ReturnType<typeof aPair>>;
let deputy: Awaited<ReturnType<typeof aPair>>;
let both: Addressee[];

beforeAll(async () => {
  [manager, deputy] = [await aPair(), await aPair()];
  both = [
    { name: 'Ann Smith', key: manager.key },
    { name: 'Bea Jones', key: deputy.key },
  ];
});

const bytesOf = (box: string) => bytesFrom(box).length;

describe('a confidential report', () => {
  it('is opened by everybody it is sealed to, and says who they are', async () => {
    const { id, boxes } = await sealReport({ ...DRAFT, name: ' Cleo ' }, both);
    for (const [index, { pair }] of [manager, deputy].entries())
      expect(await openReport(pair, id, boxes[index]!)).toEqual({ ...DRAFT, format: 1, name: 'Cleo', to: both });
  });

  it('has no name in it when none was given, and is a request that the endpoint takes', async () => {
    const request = await sealReport({ ...DRAFT, name: ' \u202e ' }, both);
    expect(ConfidentialRequest.parse(request)).toEqual(request);
    expect(await openReport(manager.pair, request.id, request.boxes[0]!)).not.toHaveProperty('name');
  });

  it('is not opened by a person who was left out, nor under another id, nor from another’s box', async () => {
    const { id, boxes } = await sealReport(DRAFT, both.slice(1));
    const [sealed] = boxes;
    expect(await openReport(manager.pair, id, sealed!)).toBeUndefined();
    expect(await openReport(manager.pair, id, { ...sealed!, recipient: manager.key })).toBeUndefined();
    expect(await openReport(deputy.pair, crypto.randomUUID(), sealed!)).toBeUndefined();
    expect(await openReport(deputy.pair, id, sealed!)).toBeDefined();
  });

  it('is not opened once a single letter of it was changed', async () => {
    const { id, boxes } = await sealReport(DRAFT, both.slice(0, 1));
    const sealed = boxes[0]!;
    const turned = (text: string, at: number) => `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
    for (const at of [0, 700, sealed.box.length - 4])
      expect(await openReport(manager.pair, id, { ...sealed, box: turned(sealed.box, at) })).toBeUndefined();
    expect(await openReport(manager.pair, id, { ...sealed, enc: turned(sealed.enc, 3) })).toBeUndefined();
    expect(await openReport(manager.pair, id, { ...sealed, box: 'x' })).toBeUndefined();
  });

  it('tells nothing by its length but one of three sizes', async () => {
    const sizes = new Set<number>();
    for (const text of ['x', 'x'.repeat(400), 'x'.repeat(1_200), 'ш'.repeat(1_500), 'ш'.repeat(LONGEST_TEXT)])
      sizes.add(bytesOf((await sealReport({ ...DRAFT, text }, both)).boxes[0]!.box) - 16);
    expect([...sizes]).toEqual([1_024, 4_096, 16_384]);
  });

  it('at its longest, in any script and to eight persons, still fits, and so does the request', async () => {
    const eight = Array.from({ length: 8 }, () => ({ name: '”'.repeat(120), key: manager.key }));
    const longest = { text: '\n"'.repeat(LONGEST_TEXT / 2), name: '漢'.repeat(120), day: '2026-11-23' };
    for (const text of [longest.text, '漢'.repeat(LONGEST_TEXT)]) {
      const { boxes } = await sealReport({ ...longest, text }, eight);
      expect(bytesOf(boxes[0]!.box) - 16).toBe(16_384);
      expect(JSON.stringify(boxes).length).toBeLessThan(200_000);
    }
  });

  it('cannot be sealed to what is no key', async () => {
    await expect(sealReport(DRAFT, [{ name: 'Ann', key: 'A'.repeat(42) }])).rejects.toThrow();
  });
});

describe('a note to it', () => {
  it('is opened by everybody the report names, and is no report', async () => {
    const place = { report: crypto.randomUUID(), note: crypto.randomUUID() };
    const note = { text: 'Spoken to.', by: 'Ann Smith', day: '2026-11-24' };
    const boxes = await sealNote(note, { ...place, addressees: both });
    expect(await openNote(deputy.pair, place, boxes[1]!)).toEqual({ format: 1, ...note });
    expect(await openNote(deputy.pair, { ...place, report: crypto.randomUUID() }, boxes[1]!)).toBeUndefined();
    expect(await openReport(deputy.pair, `${place.report} ${place.note}`, boxes[1]!)).toBeUndefined();
  });
});

describe('a sealed text', () => {
  it('that is no report is none', async () => {
    const id = crypto.randomUUID();
    const sealed = await sealTo(manager.key, { purpose: 'report', place: id }, { format: 2, text: 'x' });
    expect(await openWith(manager.pair, { purpose: 'report', place: id }, sealed)).toEqual({ format: 2, text: 'x' });
    expect(await openReport(manager.pair, id, sealed)).toBeUndefined();
  });

  it('comes out of its padding as it went in, whatever its length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 16_380 }), (bytes) => {
        const padded = pad(bytes);
        expect(PADDED_SIZES).toContain(padded.length);
        expect([...(unpad(padded) ?? [])]).toEqual([...bytes]);
      }),
      { numRuns: 50 },
    );
  });

  it('is refused when it is too long, and padding that we did not make is nothing', () => {
    expect(() => pad(new Uint8Array(16_381))).toThrow(RangeError);
    expect(unpad(new Uint8Array(1_000))).toBeUndefined();
    expect(unpad(new Uint8Array(1_024).fill(255))).toBeUndefined();
    const dirty = pad(new Uint8Array([1]));
    dirty[1_023] = 1;
    expect(unpad(dirty)).toBeUndefined();
  });
});

describe('a fingerprint', () => {
  it('is six groups of five digits, the same each time and another for another key', async () => {
    const [one, other] = [await fingerprintOf(manager.key), await fingerprintOf(deputy.key)];
    expect(one).toMatch(/^(?:\d{5} ){5}\d{5}$/);
    expect(await fingerprintOf(manager.key)).toBe(one);
    expect(other).not.toBe(one);
  });
});
