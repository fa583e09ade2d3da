import { defineCommand } from 'citty';
import { templateNamed } from '@/deploy/policy-file.ts';
import { TEMPLATE_NAMES } from '@/policy/templates/index.ts';
import { inWords, refuseUnknown } from './in-words.ts';

const ARGS = {
  name: { type: 'positional', description: `One of ${TEMPLATE_NAMES.join(', ')}`, valueHint: 'NAME', required: true },
} as const;

export const template = defineCommand({
  meta: { name: 'template', description: 'Print a template as a policy document to begin from' },
  args: ARGS,
  run: ({ args }) =>
    inWords(async () => {
      refuseUnknown(args, ARGS);
      console.log(JSON.stringify(templateNamed(args.name), undefined, 2));
    }),
});
