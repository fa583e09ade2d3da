import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedText, holds } from '@/policy/list-text.ts';
import { listedHost } from '@/server/lists/host-check.ts';
import { isInternal } from '@/server/lists/internal-address.ts';
import { LINE_FORMATS, type ListFormat } from '@/server/lists/line-formats.ts';
import { changesBetween, textOf } from '@/server/lists/list-set.ts';
import { MOST_SPARED, readList } from '@/server/lists/read-list.ts';
import { ListRefused } from '@/server/lists/refusal-reason.ts';

const FORMATS = Object.keys(LINE_FORMATS) as ListFormat[];
const HOME = 'home.example.org';

/** A list's lines, real ones and rubbish, cut where a network happens to cut them. */
const line = fc.oneof(
  fc.domain(),
  fc.domain().map((host) => `||${host}^`),
  fc.domain().map((host) => `0.0.0.0 ${host}`),
  fc.constantFrom(
    'com',
    'co.uk',
    'github.io',
    'localhost',
    '10.0.0.1',
    '1.2.3',
    'example.org',
    HOME,
    '@@||a.test^',
    '*.b.test',
    'bücher.test',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

async function* cut(text: Buffer, at: readonly number[]): AsyncGenerator<Buffer> {
  const places = [0, ...at.map((place) => place % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  for (let index = 1; index < places.length; index += 1) yield text.subarray(places[index - 1], places[index]);
}

describe('a list', () => {
  it('is read to plain hosts or refused, whatever it says and however it comes; nothing in it takes the internet or the home page away', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 60 }),
        fc.array(fc.nat()),
        fc.constantFrom(...FORMATS),
        async (lines, places, format) => {
          const text = Buffer.from(lines.join('\n'));
          const read = await readList(cut(text, places), format, [HOME]).catch((cause: unknown) => {
            expect(cause).toBeInstanceOf(ListRefused);
            return undefined;
          });
          const whole = await textOf(read?.hosts ?? new Set());
          expect(whole).toMatch(/^(?:[a-z0-9_][a-z0-9._-]*\.[a-z0-9-]*[a-z][a-z0-9-]*\n)*$/);
          for (const host of ['com', 'uk', 'co.uk', 'github.io', 'localhost', HOME]) expect(holds(whole, host)).toBe(false);
        },
      ),
    );
  });

  it('leads by its changes to the list that came after it', async () => {
    const hosts = fc.array(fc.domain(), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(hosts, hosts, async (a, b) => {
        const [before, after] = [await textOf(new Set(a)), await textOf(new Set(b))];
        expect(changedText(before, changesBetween(before, after))).toBe(after);
      }),
    );
  });

  it('of one endless line is read in time that grows with its length', async () => {
    const part = Buffer.alloc(1024 * 1024, '.a');
    const endless = async function* (): AsyncGenerator<Buffer> {
      for (let index = 0; index < 60; index += 1) yield part;
      yield Buffer.from('\ngood.test\n');
    };
    expect(await readList(endless(), 'domains', [])).toMatchObject({ hosts: new Set(['good.test']), wrong: 1 });
    await expect(readList(endless(), 'adblock', [])).rejects.toMatchObject({ why: 'empty' });
  });

  it('is refused before it spares more than is held in memory', async () => {
    const sparing = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from('||bad.test^\n');
      for (let from = 0; from <= MOST_SPARED; from += 10_000)
        yield Buffer.from(Array.from({ length: 10_000 }, (_, index) => `@@||a${from + index}.test^\n`).join(''));
    };
    await expect(readList(sparing(), 'adblock', [])).rejects.toMatchObject({ why: 'too-many', number: MOST_SPARED });
  });
});

it.each([
  ['Example.ORG.', { host: 'example.org' }],
  ['bücher.example', { host: 'xn--bcher-kva.example' }],
  ['co.uk', 'wide'],
  ['blogspot.com', 'wide'],
  ['localhost', 'wide'],
  ['127.0.0.1', undefined],
  ['0x7f.1', undefined],
  ['[::1]', undefined],
  ['a..b.test', undefined],
  ['https://a.test/', undefined],
  [`${'a'.repeat(64)}.test`, undefined],
])('the entry %s is read as %j', (text, expected) => {
  expect(listedHost(text)).toEqual(expected);
});

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.0.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '::1',
  '[::1]',
  'fe80::1',
  'fd00::1',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  'nonsense',
])('%s is no address of the public internet', (address) => {
  expect(isInternal(address)).toBe(true);
});

it.each(['93.184.215.14', '8.8.8.8', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('%s is one', (address) => {
  expect(isInternal(address)).toBe(false);
});
