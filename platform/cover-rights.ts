import { placeOf } from '@/policy/address.ts';
import { factsOf } from '@/policy/category.ts';
import { findingsAt, REVEAL_MINUTES } from '@/policy/cover-answer.ts';
import type { Person } from '@/policy/document.ts';
import { addressMeant } from '@/policy/wrapped.ts';
import type { Came, Request } from './channels.ts';
import type { Cover } from './covers.ts';

/** What an adult answers at a cover. */
export type Answer = Request<'settleCover'>;

/** Returns what a person sees of a cover, and what they may do with it: a visitor answers, and opens nothing; what may be illegal is opened by nobody. */
export function seenBy({ level }: Person, { address, category, level: begunAt, isHeld = false }: Cover): NonNullable<Came['seen']> {
  const isLocked = category !== undefined && factsOf(category).locked;
  const mayOpen = !isLocked && !isHeld && (level === 'staff' || level === 'manager');
  return { host: placeOf(addressMeant(address)).host, level: begunAt, mayOpen, isLocked, isHeld, mayRelease: level === 'manager' };
}

/** True where a person may end a cover as they have answered; what may be illegal is only held, until the manager lets it go. */
export function mayEnd(person: Person, cover: Cover, { finding, ending, minutes }: Answer): boolean {
  const { level, mayOpen, isHeld, mayRelease } = seenBy(person, cover);
  if (!findingsAt(level).includes(finding)) return false;
  if (isIllegal(cover, finding)) return ending === 'held' || (ending === 'released' && isHeld && mayRelease);
  if (ending === 'prepared' && level !== 'child') return false;
  if (ending === 'returned') return cover.category === undefined;
  if (ending === 'opened') return mayOpen && cover.category !== undefined && REVEAL_MINUTES.some((offered) => offered === minutes);
  return ending !== 'held' && ending !== 'released';
}

/** True where the list, the device or the adult says that what was covered may be illegal. */
export function isIllegal({ category, isHeld }: Cover, finding?: Answer['finding']): boolean {
  return isHeld === true || category === 'illegal' || finding === 'maybe-illegal';
}
