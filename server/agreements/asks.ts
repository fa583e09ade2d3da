import type { Kysely } from 'kysely';
import type { AskAnswer, AskReply, AskRequest } from '@/policy/live-bundle.ts';
import { audit } from '@/server/audit.ts';
import type { Database } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import type { Signer } from '@/server/device-request.ts';
import { plain } from '@/server/plain-text.ts';
import { objectionToAsk } from './objection.ts';
import { objectionInWords } from './objection-words.ts';
import { policyInForce } from './policy-in-force.ts';
import { grow } from './sequence.ts';

/** A device hears what became of its requests this long. */
const ANSWERED_DAYS = 7;
const ANSWERS = 1_000;

/** Which device asks, and when. */
export type Asking = Signer & { now: Date };

/**
 * Keeps a device's request, once: the same id again gives what became of it and changes nothing. What the policy in force does not let be agreed to
 * is `not-allowed`, with the reason in words, and is not kept. `taken` is an id that another device has used.
 */
export async function keepAsk(store: Store, { setting, device, now }: Asking, request: AskRequest): Promise<AskReply | 'taken'> {
  const { id, site, category, level, minutes } = request;
  return store.db.transaction().execute(async (transaction) => {
    const policy = await policyInForce(transaction, setting);
    const objection = objectionToAsk(policy, request);
    const standing = await standingOf(transaction, setting, id);
    if (standing === undefined && objection !== undefined)
      return { ask: id, state: 'not-allowed', words: objectionInWords(objection, policy) };
    const person = policy?.people.find((one) => one.id === request.person);
    const [who, reason] = [plain(person?.name ?? request.who), plain(request.reason)];
    const made = await transaction
      .insertInto('asks')
      .values({ setting, id, device, at: now, site, category, level, who, person: person?.id ?? null, reason, minutes })
      .onConflict((conflict) => conflict.columns(['setting', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made === undefined) {
      const kept = standing ?? (await standingOf(transaction, setting, id));
      return kept?.device === device ? { ask: id, state: kept.state, words: kept.words } : 'taken';
    }
    const detail = { ask: id, site, category, level, minutes, asked: who, ...(person ? { person: person.id } : {}) };
    await audit(transaction, { setting, who: `device ${device}`, act: 'agreement-asked', reason, detail });
    await grow(transaction, setting);
    return { ask: id, state: 'waiting', words: '' };
  });
}

/** Returns what became of a device's own requests of the last seven days, the newest first. */
export async function answersFor(db: Kysely<Database>, { setting, device }: Signer, now: Date): Promise<AskAnswer[]> {
  const since = new Date(now.getTime() - ANSWERED_DAYS * 24 * 60 * 60 * 1000);
  return db
    .selectFrom('asks')
    .select(['id as ask', 'state', 'words'])
    .where('setting', '=', setting)
    .where('device', '=', device)
    .where('at', '>', since)
    .orderBy('at', 'desc')
    .limit(ANSWERS)
    .execute();
}

function standingOf(db: Kysely<Database>, setting: string, id: string) {
  return db.selectFrom('asks').select(['device', 'state', 'words']).where('setting', '=', setting).where('id', '=', id).executeTakeFirst();
}
