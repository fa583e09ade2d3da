import { placeOf } from '@/policy/address.ts';
import type { DetailKind } from '@/policy/details-field.ts';
import type { Decision, Step } from '@/policy/decision.ts';
import type { Happening, Reached } from '@/policy/event.ts';
import { addressMeant } from '@/policy/wrapped.ts';
import type { Gate } from './gate.ts';

/** Where a block was met. `kind` is `flag` for a cover; `details` where a child wrote something personal there. */
type Met = { address: string; reached: Reached; kind: 'visit' | 'embed' | 'flag'; details?: DetailKind | undefined };

type Block = Pick<Extract<Decision, { action: 'block' }>, 'category' | 'clause' | 'flaggedBy'> & { step?: Step };

const LONGEST_PATH = 512;

/**
 * Returns the line of the record for a block, or for a cover where the kind is `flag`: the host of the site that was really meant, and at adult levels its path, but none of a search, where the
 * path may be what was typed. Query, fragment, user name and everything typed stay out; of words that were flagged it names our rules. The level and the adult are those of this moment.
 */
export function blockHappening(gate: Pick<Gate, 'situation' | 'presence' | 'revision'>, block: Block, met: Met): Happening {
  const { address, reached, kind, details } = met;
  const [situation, presence] = [gate.situation(), gate.presence()];
  const person = presence?.person ?? situation.person;
  const place = placeOf(addressMeant(address));
  const isSearch = block.step === 'terms' || block.category === 'search-engines';
  const path = situation.level === 'child' || place.kind !== 'web' || isSearch ? undefined : place.rawPath.slice(0, LONGEST_PATH);
  return {
    kind: details ? 'details' : kind,
    level: situation.level,
    action: kind === 'flag' ? 'cover' : 'block',
    ...(person === undefined ? {} : { person }),
    ...(presence?.kind === 'session' ? { session: presence.id } : {}),
    category: block.category,
    clause: block.clause,
    ...(place.host === '' ? {} : { host: place.host.slice(0, 253) }),
    ...(path === undefined ? {} : { path }),
    reached,
    ...(block.flaggedBy ? { detail: block.flaggedBy.join(', ').slice(0, 500) } : {}),
    ...(details ? { detail: details } : {}),
    revision: gate.revision(),
    repeats: 1,
  };
}
