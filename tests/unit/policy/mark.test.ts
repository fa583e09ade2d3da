import { expect, it } from 'vitest';
import { compile, markIn } from '@/policy/compile.ts';
import { markOf } from '@/policy/mark.ts';
import { at, rulesWith } from './rig.ts';

it('names a text by sixteen hex digits, the same each time and another for another text', async () => {
  // FIPS 180-2, appendix B.1: SHA-256 of “abc” begins so.
  expect(await markOf('abc')).toBe('ba7816bf8f01cfea');
  expect(await markOf('abc ')).not.toBe('ba7816bf8f01cfea');
  expect(await markOf('')).toMatch(/^[0-9a-f]{16}$/);
});

it('comes back whole out of the rules that carry it', async () => {
  const mark = await markOf('a policy');
  expect(markIn(compile(rulesWith(), at('child'), { pages: { blocked: 'x:/b', part: 'x:/p' }, mark }))).toBe(mark);
});
