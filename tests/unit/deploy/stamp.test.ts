import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeStamp, sourcesOf, stateOf, writeStamp } from '@/deploy/stamp.ts';

async function builtCheckout(): Promise<string> {
  const checkout = await mkdtemp(join(tmpdir(), 'checkout-'));
  for (const folder of ['policy', '.output/chrome-mv3']) await mkdir(join(checkout, folder), { recursive: true });
  await writeFile(join(checkout, 'policy', 'decide.ts'), 'one');
  await writeFile(join(checkout, '.output/chrome-mv3/manifest.json'), '{}');
  await writeStamp(checkout, await sourcesOf(checkout));
  return checkout;
}

test('a finished build of these sources is fresh', async () => {
  expect(await stateOf(await builtCheckout())).toBe('fresh');
});

test('a source that changed, came or went makes the build stale', async () => {
  const changed = await builtCheckout();
  await writeFile(join(changed, 'policy', 'decide.ts'), 'two');
  expect(await stateOf(changed)).toBe('stale');
  const came = await builtCheckout();
  await writeFile(join(came, 'policy', 'compile.ts'), 'new');
  expect(await stateOf(came)).toBe('stale');
  const went = await builtCheckout();
  await rm(join(went, 'policy', 'decide.ts'));
  expect(await stateOf(went)).toBe('stale');
});

test('a build that was stopped half-way is none: the output emptied, or the stamp gone', async () => {
  const emptied = await builtCheckout();
  await rm(join(emptied, '.output/chrome-mv3'), { recursive: true });
  expect(await stateOf(emptied)).toBe('none');
  const begun = await builtCheckout();
  await removeStamp(begun);
  expect(await stateOf(begun)).toBe('none');
});

test('a torn stamp is no stamp', async () => {
  const checkout = await builtCheckout();
  await writeFile(join(checkout, '.output', 'build.json'), '{"sources":');
  expect(await stateOf(checkout)).toBe('none');
});
