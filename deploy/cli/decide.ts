import { defineCommand } from 'citty';
import { policyFrom } from '@/deploy/policy-file.ts';
import { decide } from '@/policy/decide.ts';
import { rowThatCloses } from '@/policy/closed-in-browser.ts';
import { visibleJson } from '@/policy/visible.ts';
import { inWords, refuseUnknown } from './in-words.ts';
import { QUESTION_ARGS, rulesFor } from './question-args.ts';
import { saidOf, sentenceOf } from './said.ts';
import { addressFrom } from './words-to-values.ts';

const ARGS = {
  address: { type: 'positional', description: 'The address to judge', valueHint: 'URL', required: true },
  ...QUESTION_ARGS,
} as const;

export const decideCommand = defineCommand({
  meta: { name: 'decide', description: 'Say what becomes of a visit, and which clause settles it' },
  args: ARGS,
  run: ({ args }) =>
    inWords(async () => {
      refuseUnknown(args, ARGS);
      const policy = await policyFrom(args);
      const { rules, situation } = rulesFor(policy, args);
      const address = addressFrom(args.address);
      const verdict = decide(rules, { address, as: 'page' }, situation);
      if (args.json) console.log(visibleJson({ ...verdict, sentence: sentenceOf(policy, verdict.clause) }));
      else console.log(saidOf(policy, { verdict, closedBy: rowThatCloses(address) }).join('\n'));
    }),
});
