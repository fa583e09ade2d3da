import type { ConsoleRole } from '@/policy/console.ts';
import { GIVEN_BY, type MemberChange, type MemberObjection } from '@/policy/console-members.ts';

/** What decides who may change whom. */
export type Standing = { user: string; role: ConsoleRole; designated: boolean; secondFactor: boolean };

/** Returns why `actor` may not change `target`; nothing when they may. `all` are the setting's members. */
export function objectionToChange(
  change: MemberChange,
  { actor, target, all }: { actor: Standing; target: Standing; all: readonly Standing[] },
): MemberObjection | undefined {
  if (change.to === 'designated') return objectionToDesignating({ actor, target, all }, change.designated);
  const mayGive = GIVEN_BY[actor.role];
  if (!mayGive.includes(target.role) || (change.to === 'role' && !mayGive.includes(change.role))) return 'not-yours-to-give';
  if (change.to === 'role' && change.role === 'it' && target.designated) return 'it-never';
  // Or a manager could send the designated persons away and take their place.
  if (change.to === 'gone' && target.designated && !actor.designated) return 'designated-only';
  const staysManager = change.to === 'role' && change.role === 'manager';
  const isLast = all.filter(({ role }) => role === 'manager').length === 1;
  return target.role === 'manager' && !staysManager && isLast ? 'last-manager' : undefined;
}

type Three = { actor: Standing; target: Standing; all: readonly Standing[] };

function objectionToDesignating({ actor, target, all }: Three, designated: boolean): MemberObjection | undefined {
  if (target.role === 'it' && designated) return 'it-never';
  if (actor.designated) return undefined;
  if (all.some((member) => member.designated) || actor.role !== 'manager') return 'designated-only';
  return actor.secondFactor ? undefined : 'needs-second-factor';
}
