import { isUnder } from './address.ts';
import type { Category } from './category.ts';
import type { Situation } from './decision.ts';
import type { ClauseId, PolicyDocument } from './document.ts';
import type { FileKind } from './document.ts';
import { hasRight } from './people.ts';

/** What the policy says to a bookmark, a download or an upload; a refusal names its clause, and a category where one fits. */
export type Ruling = { action: 'allow' } | { action: 'block'; clause: ClauseId; category?: Category };

/**
 * Returns whether a file of this kind may be saved now. Programs need their level or the person's right `install`; any other kind its level or the
 * person's right `download` (F11). At child level there is no person.
 */
export function judgeFile(policy: PolicyDocument, situation: Situation, kind: FileKind): Ruling {
  const { kinds, clause } = policy.levels[situation.level].downloads;
  if (kinds.includes(kind)) return { action: 'allow' };
  const right = kind === 'program' ? 'install' : 'download';
  if (situation.level !== 'child' && hasRight(policy, situation.person, right)) return { action: 'allow' };
  return { action: 'block', clause, ...(kind === 'program' ? { category: 'software-download' } : {}) };
}

/** Returns whether files may be sent to a host at a level: one that is not known is not approved (F13, F14). */
export function judgeUpload(policy: PolicyDocument, { level }: Situation, host: string): Ruling {
  const { mode, hosts, clause } = policy.levels[level].uploads;
  const isApproved = mode === 'approved-hosts' && host !== '' && hosts.some((one) => isUnder(host, one));
  return mode === 'open' || isApproved ? { action: 'allow' } : { action: 'block', clause };
}
