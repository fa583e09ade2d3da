import { defineCommand } from 'citty';
import { linesOf, readPolicyFile } from '@/deploy/policy-file.ts';
import { inWords, refuseUnknown } from './in-words.ts';

const ARGS = {
  file: { type: 'positional', description: 'The policy document', valueHint: 'FILE', required: true },
  json: { type: 'boolean', description: 'Answer in JSON', default: false },
} as const;

export const validate = defineCommand({
  meta: { name: 'validate', description: 'Say whether a policy document is valid, and what is wrong with it' },
  args: ARGS,
  run: ({ args }) =>
    inWords(async () => {
      refuseUnknown(args, ARGS);
      const read = await readPolicyFile(args.file);
      const valid = 'policy' in read;
      if (!valid) process.exitCode = 1;
      if (args.json) {
        console.log(JSON.stringify({ valid, complaints: valid ? [] : read.complaints, warnings: read.warnings }));
        return;
      }
      if (valid) console.log(`${args.file} is valid: ${read.policy.setting.name}, revision ${read.policy.revision}.`);
      else console.error(`${args.file} cannot be used:\n${linesOf(read.complaints)}`);
      for (const warning of read.warnings) console.error(`  (${warning})`);
    }),
});
