import { defineCommand } from 'citty';
import { policyFrom } from '@/deploy/policy-file.ts';
import { nameOf } from '@/policy/category-name.ts';
import { decide } from '@/policy/decide.ts';
import type { Decision } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { inWords, refuseUnknown } from './in-words.ts';
import { QUESTION_ARGS, rulesFor } from './question-args.ts';
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
      const decision = decide(rules, { address: addressFrom(args.address), as: 'page' }, situation);
      if (args.json) console.log(JSON.stringify({ ...decision, sentence: sentenceOf(policy, decision) }));
      else console.log(inSentences(policy, decision));
    }),
});

function inSentences(policy: PolicyDocument, decision: Decision): string {
  const verdict = decision.action === 'allow' ? 'Allowed' : `Blocked: ${nameOf(decision.category, 'en')}`;
  const sentence = sentenceOf(policy, decision);
  return [`${verdict} (${decision.step}).`, ...(sentence === undefined ? [] : [`${decision.clause}: “${sentence}”`])].join('\n');
}

function sentenceOf(policy: PolicyDocument, decision: Decision): string | undefined {
  return policy.clauses.find((clause) => clause.id === decision.clause)?.sentence;
}
