import type { LockedReportKey } from '@/policy/confidential-key.ts';
import type { NoteRequest, ReportStateRequest } from '@/policy/console-confidential.ts';
import { audit } from '@/server/audit.ts';
import type { Store } from '@/server/database/store.ts';
import { dayOf } from './keep.ts';
import { isTheirs, type Reader } from './read.ts';

/** Keeps a reader's key, or their own key locked anew, and audits it: a key that somebody else brought in is then seen. `taken` is another member's. */
export async function keepKey(store: Store, reader: Reader & { who: string }, locked: LockedReportKey): Promise<'kept' | 'taken'> {
  const { setting, user, who } = reader;
  return store.db.transaction().execute(async (transaction) => {
    const row = { setting, public_key: locked.publicKey, user_id: user, locked: JSON.stringify(locked) };
    const made = await transaction
      .insertInto('confidential_keys')
      .values(row)
      .onConflict((conflict) => conflict.columns(['setting', 'public_key']).doNothing())
      .returning('public_key')
      .executeTakeFirst();
    if (made === undefined) {
      const { numUpdatedRows } = await transaction
        .updateTable('confidential_keys')
        .set({ locked: row.locked })
        .where('setting', '=', setting)
        .where('public_key', '=', locked.publicKey)
        .where('user_id', '=', user)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return 'taken';
    }
    const [act, reason] = made
      ? (['report-key-made', 'Made in their own browser.'] as const)
      : (['report-key-locked-anew', 'Locked under another passphrase in their own browser.'] as const);
    await audit(transaction, { setting, who, act, reason, detail: { publicKey: locked.publicKey } });
    return 'kept';
  });
}

/** Marks a report as read or settled, for everybody it is sealed to. A settled one does not become merely read. Returns false for one that is not the reader's. */
export async function markReport(store: Store, reader: Reader, mark: ReportStateRequest & { id: string; now: Date }): Promise<boolean> {
  const { id, state, now } = mark;
  if (!(await isTheirs(store, reader, id))) return false;
  const marking = store.db.updateTable('confidential_reports').where('setting', '=', reader.setting).where('id', '=', id);
  await (
    state === 'read'
      ? marking.set({ state }).where('state', '=', 'new')
      : marking.set({ state, settled_on: dayOf(now) }).where('state', '!=', 'settled')
  ).execute();
  return true;
}

/** Keeps a sealed note, once. `strangers` is one that is not sealed to exactly those the report is sealed to. */
export async function keepNote(
  store: Store,
  reader: Reader,
  { id, note, boxes }: NoteRequest & { id: string },
): Promise<'kept' | 'not-here' | 'strangers'> {
  if (!(await isTheirs(store, reader, id))) return 'not-here';
  const { setting } = reader;
  const rows = await store.db
    .selectFrom('confidential_boxes')
    .select('recipient')
    .where('setting', '=', setting)
    .where('report', '=', id)
    .execute();
  const meant = new Set(rows.map(({ recipient }) => recipient));
  if (meant.size !== boxes.length || !boxes.every(({ recipient }) => meant.has(recipient))) return 'strangers';
  await store.db
    .insertInto('confidential_notes')
    .values(boxes.map((box) => ({ setting, report: id, note, ...box })))
    .onConflict((conflict) => conflict.columns(['setting', 'report', 'note', 'recipient']).doNothing())
    .execute();
  return 'kept';
}
