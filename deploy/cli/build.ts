import { defineCommand } from 'citty';
import { buildIfStale } from '@/deploy/build.ts';
import { inWords, refuseUnknown } from './in-words.ts';

const ARGS = { force: { type: 'boolean', description: 'Build even when nothing has changed', default: false } } as const;

export const build = defineCommand({
  meta: { name: 'build', description: 'Build the extension for Chrome and Edge, and the console' },
  args: ARGS,
  run: ({ args }) =>
    inWords(async () => {
      refuseUnknown(args, ARGS);
      const outcome = await buildIfStale({ force: args.force });
      console.log(outcome === 'fresh' ? 'Nothing has changed since the last build.' : 'Built into .output.');
    }),
});
