import * as z from 'zod/mini';
import { Category } from './category.ts';
import { askedAbout, ORDER, ownPagesAt, settledBy, visitsIn, type Asked } from './decide.ts';
import type { Decision, Situation, Step, Visit } from './decision.ts';
import { Role } from './document.ts';
import { Level } from './level.ts';
import type { Rules } from './rules.ts';

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
  /** `browser` is a page that nobody is asked about. */
  kind: z.enum(['web', 'local', 'browser']),
  host: z.string(),
  path: z.string(),
  isNumber: z.boolean(),
  /** The host that this one only looks like. */
  imitates: z.optional(z.string()),
  categories: z.array(Category),
  /** The steps of the decision order that were asked, in turn. All but the last had nothing to say. */
  asked: z.array(z.enum(STEPS)),
  /** To whom one of the setting's own pages opens that stands there, and was asked about in vain. Without roles, to everybody at the levels. */
  ownPageFor: z.optional(z.object({ levels: z.array(Level), roles: z.array(Role) })),
  verdict: Verdict,
});
export type Reading = z.output<typeof Reading>;

/** How a verdict came about, step by step. */
export const Why = z.object({ verdict: Verdict, readings: z.array(Reading) });
export type Why = z.output<typeof Why>;

/** Returns how `decide` comes to its verdict about a visit: how each address was read, which steps were asked, and which one spoke. */
export function why(rules: Rules, visit: Visit, situation: Situation): Why {
  const readings = visitsIn(visit).map((one, depth) => {
    const carried = depth === 0 ? ('not' as const) : one.shown ? ('shown' as const) : ('led-to' as const);
    return { address: one.visit.address, carried, ...readingOf(rules, one, situation) };
  });
  return { verdict: settledBy(readings.map(({ verdict }) => verdict)), readings };
}

type Read = Omit<Reading, 'address' | 'carried' | 'verdict'> & { verdict: Decision };

function readingOf(rules: Rules, one: { visit: Visit; shown: boolean }, situation: Situation): Read {
  const asked = askedAbout(rules, one, situation);
  const verdict: Decision = { action: 'allow', step: 'outside' };
  if (!asked) return { kind: 'browser', host: '', path: '', isNumber: false, categories: [], asked: [], verdict };
  const { kind, host, path, numeric: isNumber, skeleton } = asked.place;
  const read = { kind, host, path, isNumber, categories: asked.categories, ...(skeleton === host ? {} : { imitates: skeleton }) };
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
