import type { Event } from '@/policy/event.ts';
import { Slug } from '@/policy/text.ts';
import type { Store } from '@/server/database/store.ts';
import { grow } from '@/server/agreements/sequence.ts';

type Signature = Pick<Event, 'id' | 'at' | 'device' | 'revision'> & { person: string; notice: string };

/**
 * Keeps the signatures among lines that are in the record, apart from it, since they count for longer than lines are kept. The first one of a person for
 * a notice stays, however often and wherever they sign it; a new one is told to every device.
 */
export async function keepSignatures(store: Store, setting: string, events: readonly Event[]): Promise<void> {
  const signatures = events.flatMap(signatureIn).toSorted((a, b) => (a.person < b.person ? -1 : 1));
  if (signatures.length === 0) return;
  await store.db.transaction().execute(async (transaction) => {
    const rows = signatures.map(({ id, at, device, revision, person, notice }) => ({
      setting,
      person,
      notice,
      signed_at: new Date(at),
      device,
      event: id,
      revision,
    }));
    const made = await transaction
      .insertInto('notice_signatures')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['setting', 'person', 'notice']).doNothing())
      .returning('person')
      .execute();
    if (made.length > 0) await grow(transaction, setting);
  });
}

/** A name that no policy could have goes no further than the record: devices refuse a whole bundle that holds one. */
function signatureIn({ kind, id, at, device, revision, person, notice }: Event): Signature[] {
  const isWhole = kind === 'notice' && notice !== undefined && Slug.safeParse(person).success;
  return isWhole && person !== undefined ? [{ id, at, device, revision, person, notice }] : [];
}
