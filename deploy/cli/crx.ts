import { defineCommand } from 'citty';
import { writeWhole } from '@/deploy/atomic.ts';
import { builtExtension } from '@/deploy/build.ts';
import { extensionIdOf, makeCrx } from '@/deploy/crx.ts';
import { loadOrMakeSigningKey } from '@/deploy/signing-key.ts';
import { zipFolder } from '@/deploy/zip.ts';
import { inWords, refuseUnknown } from './in-words.ts';

const ARGS = {
  out: { type: 'string', description: 'The package to write', valueHint: 'FILE', required: true },
  key: { type: 'string', description: 'The signing key, a PEM file; made when it is not there', valueHint: 'FILE', required: true },
} as const;

export const crx = defineCommand({
  meta: { name: 'crx', description: 'Sign the built extension as a package and say its id' },
  args: ARGS,
  run: ({ args }) =>
    inWords(async () => {
      refuseUnknown(args, ARGS);
      const folder = await builtExtension();
      const key = await loadOrMakeSigningKey(args.key);
      await writeWhole(args.out, makeCrx(await zipFolder(folder), key));
      console.log(`${args.out}: extension ${extensionIdOf(key)}`);
    }),
});
