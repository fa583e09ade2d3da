import { defineCommand } from 'citty';
import { policyFrom } from '@/deploy/policy-file.ts';
import { nameOf } from '@/policy/category-name.ts';
import { NOTHING_LIVE, type Situation, type Step } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { lists } from '@/policy/lists/index.ts';
import { rulesFrom, type Rules } from '@/policy/rules.ts';
import { suppose } from '@/policy/supposed.ts';
import { why, type Reading, type Why } from '@/policy/why.ts';
import { inWords, Refused, refuseUnknown } from './in-words.ts';
import { pageInLines, whyPage } from './why-page.ts';
import { QUESTION_ARGS } from './question-args.ts';
import { addressFrom, instantFrom, levelFrom } from './words-to-values.ts';

const ARGS = {
  address: {
    type: 'positional',
    description: 'The address to explain; with --html, where that page stands',
    valueHint: 'URL',
    required: false,
  },
  html: { type: 'string', description: 'A page in a file: what its words and labels are flagged as', valueHint: 'FILE' },
  ...QUESTION_ARGS,
  person: { type: 'string', description: 'The person of the policy who is there, at the level of theirs', valueHint: 'ID' },
  session: { type: 'boolean', description: 'A supervised session is running', default: false },
} as const;

type Asked = { level: string; person?: string | undefined; session: boolean; at?: string | undefined };

export const whyCommand = defineCommand({
  meta: { name: 'why', description: 'Say step by step how the verdict about an address, or about the words of a page, comes about' },
  args: ARGS,
  run: ({ args }) =>
    inWords(async () => {
      refuseUnknown(args, ARGS);
      const policy = await policyFrom(
        args.html !== undefined && args.policy === undefined ? { template: args.template ?? 'default' } : args,
      );
      const judged = rulesFor(policy, args);
      if (args.html !== undefined) {
        const page = await whyPage(args.html, args.address && addressFrom(args.address), judged);
        return console.log(args.json ? JSON.stringify(page) : pageInLines(page, judged.rules));
      }
      const answer = why(judged.rules, { address: addressFrom(args.address ?? ''), as: 'page' }, judged.situation);
      console.log(args.json ? JSON.stringify(answer) : inLines(policy, answer));
    }),
});

function rulesFor(policy: PolicyDocument, { level, person, session, at }: Asked): { rules: Rules; situation: Situation } {
  const supposed = suppose(policy, { level: levelFrom(level), person, session, now: instantFrom(at) });
  if (!('refusal' in supposed))
    return { rules: rulesFrom(policy, { ...NOTHING_LIVE, sessions: supposed.sessions }, lists), situation: supposed.situation };
  if (supposed.refusal === 'no-sessions') throw new Refused('This policy allows no supervised sessions.');
  throw new Refused(`The policy has no person “${person}”. It has: ${policy.people.map((one) => one.id).join(', ') || 'nobody'}.`);
}

/** What each step of the decision order goes by. */
const STEPS: Record<Step, string> = {
  locked: 'locked categories, which nothing opens',
  always: 'what the manager has always blocked',
  terms: 'what is searched for',
  session: 'supervised session',
  agreement: 'agreements that run now',
  'work-mail': 'the setting’s work mail',
  'own-page': 'the setting’s own pages',
  prepared: 'the policy’s own prepared list',
  category: 'categories blocked at this level',
  search: 'searching at this level',
  'staff-prepared': 'pages that staff prepared',
  hours: 'hours of the internet',
  details: 'forms, and personal details in them',
  access: 'what the level opens',
  outside: 'outside of the policy',
};

function inLines(policy: PolicyDocument, { verdict, readings }: Why): string {
  const says = verdict.action === 'block' && verdict.category ? `Blocked: ${nameOf(verdict.category, 'en')}` : 'Allowed';
  const sentence = policy.clauses.find((clause) => clause.id === verdict.clause)?.sentence;
  return [
    ...readings.flatMap(linesOf),
    `${says} (${[verdict.step, ...(verdict.flaggedBy ?? [])].join(', ')}).`,
    ...(sentence === undefined ? [] : [`${verdict.clause}: “${sentence}”`]),
  ].join('\n');
}

function openOrNot({ action, step }: Reading['verdict']): string {
  if (action === 'block') return 'blocked';
  return step === 'session' ? 'open, by a supervised session' : 'open';
}

const CARRIED: Record<Reading['carried'], string> = { not: '', 'led-to': 'It leads to ', shown: 'It shows ' };

function linesOf({ address, carried, kind, host, path, isNumber, imitates, categories, asked, verdict }: Reading): string[] {
  if (kind === 'browser') return [`${CARRIED[carried]}${address}`, '  a page of the browser’s own'];
  const about = categories.length === 0 ? 'nothing that is listed' : categories.map((category) => nameOf(category, 'en')).join(', ');
  return [
    `${CARRIED[carried]}${address}`,
    `  read as ${kind === 'local' ? 'a page from this device' : host + path}${isNumber ? ', an address given as a number' : ''}`,
    ...(imitates === undefined ? [] : [`  looks like ${imitates}`]),
    `  is about ${about}`,
    ...asked.map((step, turn) => `  ${turn + 1}. ${STEPS[step]}: ${turn < asked.length - 1 ? 'nothing to say' : openOrNot(verdict)}`),
  ];
}
