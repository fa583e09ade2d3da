import type { Transaction } from 'kysely';
import type { AgreeRequest, Objection } from '@/policy/console-agreements.ts';
import type * as z from 'zod/mini';
import { audit } from '@/server/audit.ts';
import type { Database } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { plain } from '@/server/plain-text.ts';
import { keepAgreement } from './keep.ts';
import { objectionTo } from './objection.ts';
import { policyInForce } from './policy-in-force.ts';
import { grow } from './sequence.ts';

/** Who answers which request, when. */
export type Answering = { setting: string; ask: string; by: string; now: Date };

/** `gone` is a request that is not here; `answered` names who was first. */
export type Answered =
  | { outcome: 'agreed'; agreement: string }
  | { outcome: 'declined' | 'gone' }
  | { outcome: 'answered'; by: string }
  | { outcome: 'objection'; objection: Objection };

/** Makes an agreement of a waiting request: for the device that asked, at its level, from now on. Two answers at once make one. */
export async function agreeTo(store: Store, answering: Answering, wish: z.output<typeof AgreeRequest>): Promise<Answered> {
  const { setting, by, now } = answering;
  return store.db.transaction().execute(async (transaction) => {
    const asked = await lockAsk(transaction, answering);
    if ('outcome' in asked) return asked;
    const opens =
      wish.opens === 'site' ? { sites: [wish.site ?? asked.site], categories: [] } : { sites: [], categories: [asked.category] };
    const { minutes, ratiosAllow } = wish;
    const objection = objectionTo(await policyInForce(transaction, setting), { ...opens, minutes, ratiosAllow });
    if (objection !== undefined) return { outcome: 'objection', objection };
    const span = { from: now, to: new Date(now.getTime() + minutes * 60_000) };
    const meant = { levels: [asked.level], people: [], devices: [asked.device] };
    const kept = { setting, by, now, ...opens, ...meant, ...span, ratiosAllow, reason: asked.reason, ask: asked.id };
    const agreement = await keepAgreement(transaction, kept);
    await settle(transaction, answering, { state: 'agreed', words: wish.words });
    await grow(transaction, setting);
    return { outcome: 'agreed', agreement };
  });
}

/** Declines a waiting request, with words that the device shows to the person who asked. */
export async function declineAsk(store: Store, answering: Answering, words: string): Promise<Answered> {
  const { setting, ask, by: who } = answering;
  return store.db.transaction().execute(async (transaction) => {
    const asked = await lockAsk(transaction, answering);
    if ('outcome' in asked) return asked;
    await settle(transaction, answering, { state: 'declined', words });
    await audit(transaction, { setting, who, act: 'agreement-declined', reason: plain(words), detail: { ask } });
    await grow(transaction, setting);
    return { outcome: 'declined' };
  });
}

/** The row stays locked until the answer is committed, so that the second of two answers sees the first. */
async function lockAsk(transaction: Transaction<Database>, { setting, ask }: Answering) {
  const asked = await transaction
    .selectFrom('asks')
    .selectAll()
    .where('setting', '=', setting)
    .where('id', '=', ask)
    .forUpdate()
    .executeTakeFirst();
  if (asked === undefined) return { outcome: 'gone' } as const;
  return asked.state === 'waiting' ? asked : ({ outcome: 'answered', by: asked.answered_by ?? '' } as const);
}

type Settled = { state: 'agreed' | 'declined'; words: string };

async function settle(transaction: Transaction<Database>, { setting, ask, by, now }: Answering, { state, words }: Settled): Promise<void> {
  await transaction
    .updateTable('asks')
    .set({ state, words: words === '' ? '' : plain(words), answered_by: by, answered_at: now })
    .where('setting', '=', setting)
    .where('id', '=', ask)
    .execute();
}
