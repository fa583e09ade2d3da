import { defineCommand } from 'citty';
import { policyFrom } from '@/deploy/policy-file.ts';
import { nameOf } from '@/policy/category-name.ts';
import type { Step, Visit } from '@/policy/decision.ts';
import { shownAddress, visibleJson } from '@/policy/visible.ts';
import { why, type Reading } from '@/policy/why.ts';
import { inWords, refuseUnknown } from './in-words.ts';
import { pageInLines, whyPage } from './why-page.ts';
import { QUESTION_ARGS, rulesFor } from './question-args.ts';
import { saidOf } from './said.ts';
import { addressFrom } from './words-to-values.ts';

const ARGS = {
  address: {
    type: 'positional',
    description: 'The address to explain; with --html, where that page stands',
    valueHint: 'URL',
    required: false,
  },
  html: { type: 'string', description: 'A page in a file: what its words and labels are flagged as', valueHint: 'FILE' },
  ...QUESTION_ARGS,
  'framed-by': { type: 'string', description: 'Explain the address as a frame that a page of this site asks for', valueHint: 'URL' },
  session: { type: 'boolean', description: 'A supervised session is running', default: false },
} as const;

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
        return console.log(args.json ? visibleJson(page) : pageInLines(page, judged.rules));
      }
      const framedBy = args['framed-by'];
      const as: Omit<Visit, 'address'> =
        framedBy === undefined ? { as: 'page' } : { as: 'embedded', inFrame: true, from: addressFrom(framedBy) };
      const answer = why(judged.rules, { address: addressFrom(args.address ?? ''), ...as }, judged.situation);
      console.log(args.json ? visibleJson(answer) : [...answer.readings.flatMap(linesOf), ...saidOf(policy, answer)].join('\n'));
    }),
});

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

function openOrNot({ action, step }: Reading['verdict']): string {
  if (action === 'block') return 'blocked';
  return step === 'session' ? 'open, by a supervised session' : 'open';
}

const CARRIED: Record<Reading['carried'], string> = { not: '', 'led-to': 'It leads to ', shown: 'It shows ' };

function linesOf(reading: Reading): string[] {
  const { carried, kind, host, path, isNumber, imitates, categories, asked } = reading;
  const address = CARRIED[carried] + shownAddress(reading.address);
  if (kind === 'browser') return [address, '  a page of the browser’s own'];
  if (kind === 'program') return [address, '  the browser opens nothing for it, and hands it to another program'];
  const about = categories.length === 0 ? 'nothing that is listed' : categories.map((category) => nameOf(category, 'en')).join(', ');
  return [
    address,
    `  read as ${kind === 'local' ? 'a page from this device' : shownAddress(host + path)}${isNumber ? ', an address given as a number' : ''}`,
    ...(imitates === undefined ? [] : [`  looks like ${shownAddress(imitates)}`]),
    `  is about ${about}`,
    ...asked.map(
      (step, turn) => `  ${turn + 1}. ${STEPS[step]}: ${turn < asked.length - 1 ? silenceOf(step, reading) : openOrNot(reading.verdict)}`,
    ),
  ];
}

function silenceOf(step: Step, { ownPageFor }: Reading): string {
  if (step !== 'own-page' || !ownPageFor) return 'nothing to say';
  const { levels, roles } = ownPageFor;
  const named = roles.length === 0 ? '' : ` to the roles ${roles.join(', ')}; --person says who is there`;
  return `one of them, which is not open to whom you asked about: it opens at the levels ${levels.join(', ')}${named}`;
}
