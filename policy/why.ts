import * as z from 'zod/mini';
import { Category } from './category.ts';
import { rowThatCloses } from './closed-in-browser.ts';
import { askedAbout, ORDER, ownPagesAt, settledBy, visitsIn, type Asked } from './decide.ts';
import type { Decision, Situation, Step, Visit } from './decision.ts';
import { Role } from './document.ts';
import { Level } from './level.ts';
import type { Rules } from './rules.ts';
import { isHandedOn } from './typed-address.ts';

const STEPS = [
  'locked',
  'always',
  'terms',
  'session',
  'agreement',
  'work-mail',
  'own-page',
  'prepared',
  'category',
  'search',
  'staff-prepared',
  'hours',
  'details',
  'access',
  'outside',
] as const satisfies readonly Step[];

const Verdict = z.object({
  action: z.enum(['allow', 'block']),
  step: z.enum(STEPS),
  category: z.optional(Category),
  clause: z.optional(z.string()),
  agreement: z.optional(z.string()),
  session: z.optional(z.string()),
  flaggedBy: z.optional(z.array(z.string())),
});

/** One address of a visit, as it was read: the one that was asked for, or one that it leads to or shows. */
const Reading = z.object({
  address: z.string(),
  carried: z.enum(['not', 'led-to', 'shown']),
  /** `browser` is a page of the browser's own and `program` what it hands to another program: Stairgate sees neither, and nobody is asked about them. */
  kind: z.enum(['web', 'local', 'browser', 'program']),
  host: z.string(),
  path: z.string(),
  isNumber: z.boolean(),
  /** The host that this one only looks like, or carries in its name. */
  imitates: z.optional(z.string()),
  categories: z.array(Category),
  /** The steps of the decision order that were asked, in turn. All but the last had nothing to say. */
  asked: z.array(z.enum(STEPS)),
  /** To whom one of the setting's own pages opens that stands there, and was asked about in vain. Without roles, to everybody at the levels. */
  ownPageFor: z.optional(z.object({ levels: z.array(Level), roles: z.array(Role) })),
  verdict: Verdict,
});
export type Reading = z.output<typeof Reading>;

/** How a verdict came about, step by step; and the row of `URLBlocklist` by which a pack closes the address, where one does. */
export const Why = z.object({ verdict: Verdict, readings: z.array(Reading), closedBy: z.optional(z.string()) });
export type Why = z.output<typeof Why>;

/** Returns how `decide` comes to its verdict about a visit: how each address was read, which steps were asked, and which one spoke. */
export function why(rules: Rules, visit: Visit, situation: Situation): Why {
  const readings = visitsIn(visit).map((one, depth) => {
    const carried = depth === 0 ? ('not' as const) : one.shown ? ('shown' as const) : ('led-to' as const);
    return { address: one.visit.address, carried, ...readingOf(rules, one, situation) };
  });
  const row = rowThatCloses(visit.address);
  return { verdict: settledBy(readings.map(({ verdict }) => verdict)), readings, ...(row === undefined ? {} : { closedBy: row }) };
}

/** What an answer comes to for a person: Stairgate blocks it, the pack closes it, nobody holds it (`unseen` where Stairgate cannot, `open` where it does not). */
export function outcomeOf({ verdict, closedBy }: Pick<Why, 'verdict' | 'closedBy'>): 'blocked' | 'pack' | 'unseen' | 'open' {
  if (verdict.action === 'block') return 'blocked';
  if (closedBy !== undefined) return 'pack';
  return verdict.step === 'outside' ? 'unseen' : 'open';
}

type Read = Omit<Reading, 'address' | 'carried' | 'verdict'> & { verdict: Decision };

function readingOf(rules: Rules, one: { visit: Visit; shown: boolean }, situation: Situation): Read {
  const asked = askedAbout(rules, one, situation);
  const verdict: Decision = { action: 'allow', step: 'outside' };
  const unseen = isHandedOn(one.visit.address) ? 'program' : 'browser';
  if (!asked) return { kind: unseen, host: '', path: '', isNumber: false, categories: [], asked: [], verdict };
  const { kind, host, path, numeric: isNumber } = asked.place;
  const { categories, imitates } = asked;
  const read = { kind, host, path, isNumber, categories, ...(imitates === undefined ? {} : { imitates }) };
  const steps: Step[] = [];
  for (const { step, ask } of ORDER) {
    steps.push(step);
    const spoken = ask(asked);
    if (spoken) return { ...read, asked: steps, ...inVain(asked, spoken.step, steps), verdict: spoken };
  }
  return { ...read, asked: steps, ...inVain(asked, 'access', steps), verdict: { action: 'allow', step: 'access' } };
}

function inVain(asked: Asked, spoke: Step, steps: readonly Step[]): Pick<Reading, 'ownPageFor'> {
  const own = spoke === 'own-page' || !steps.includes('own-page') ? undefined : ownPagesAt(asked)[0];
  return own ? { ownPageFor: { levels: own.levels, roles: own.roles } } : {};
}
