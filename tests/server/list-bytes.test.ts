import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSent } from '@/server/lists/fetch-list.ts';
import type { ListFormat } from '@/server/lists/line-formats.ts';
import { ListRefused } from '@/server/lists/refusal-reason.ts';
import { FIELD, tarOf, withChecksums } from './hostile-archives.ts';
import { hostsUpTo } from './list-source.ts';

const archive = await tarOf([
  { name: 'games/usage', text: 'black' },
  { name: 'games/domains', text: hostsUpTo(300).join('\n') },
  { name: `${'a'.repeat(150)}/domains`, text: 'far.test\n' },
  { name: 'linked/domains', type: 'symlink', linkname: '/etc/passwd' },
]);

const formats = fc.constantFrom<ListFormat>('ut1', 'domains', 'hosts', 'adblock');
/** Bytes of the headers more often than others, and digits more often than other bytes: those are what a reader goes by. */
const anywhere = fc.record({
  at: fc.oneof({ weight: 7, arbitrary: fc.nat(2_047) }, { weight: 3, arbitrary: fc.nat(archive.length - 1) }),
  byte: fc.oneof(fc.integer({ min: 48, max: 57 }), fc.nat(255)),
});
/** The first byte of a size says how the others are to be read. */
const inSize = fc.record({ at: fc.nat(3).map((block) => block * 512 + FIELD.size), byte: fc.nat(255) });
const change = fc.oneof({ weight: 9, arbitrary: anywhere }, { weight: 1, arbitrary: inSize });
const damage = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 12 }),
  hasChecksums: fc.boolean(),
  length: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
  isPacked: fc.boolean(),
  later: fc.option(fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), byte: fc.nat(255) })),
});

function damaged({ changes, hasChecksums, length, isPacked, later }: Damage): Buffer {
  const bytes = Buffer.from(archive);
  for (const { at, byte } of changes) bytes[at] = byte;
  const whole = hasChecksums ? withChecksums(bytes) : bytes;
  const cut = whole.subarray(0, Math.ceil(whole.length * length));
  const sent = isPacked ? gzipSync(cut) : Buffer.from(cut);
  if (later) sent[Math.floor(later.at * sent.length)] = later.byte;
  return sent;
}
type Damage = {
  changes: { at: number; byte: number }[];
  hasChecksums: boolean;
  length: number;
  isPacked: boolean;
  later: { at: number; byte: number } | null;
};

/** What a list of such bytes comes to: that it was read, or why it is refused. */
async function outcomeOf(sent: Buffer, format: ListFormat): Promise<string> {
  const pieces = [sent.subarray(0, 700), sent.subarray(700)].filter(({ length }) => length > 0);
  const signal = AbortSignal.timeout(20_000);
  return readSent(Readable.from(pieces), { format, own: ['own.test'], signal }).then(
    () => 'read',
    (cause: unknown) => {
      if (cause instanceof ListRefused) return cause.why;
      throw cause;
    },
  );
}

it.each([1, 2, 3])(
  'a damaged archive is read or refused, and never waited for to its deadline (seed %i)',
  { timeout: 120_000 },
  async (seed) => {
    const outcomes = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(damage, formats, async (harm, format) => {
        const outcome = await outcomeOf(damaged(harm), format);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        expect(outcome).not.toBe('slow');
      }),
      { seed, numRuns: 700, endOnFailure: true },
    );
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['read', 'broken']));
  },
);

it('bytes of any kind are read or refused', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), fc.boolean(), formats, async (bytes, isPacked, format) => {
      expect(await outcomeOf(isPacked ? gzipSync(bytes) : Buffer.from(bytes), format)).not.toBe('slow');
    }),
    { seed: 4, numRuns: 500, endOnFailure: true },
  );
});
