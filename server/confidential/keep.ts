import type { ConfidentialRequest, SealedBox } from '@/policy/confidential.ts';
import type { Store } from '@/server/database/store.ts';

/** For whom a report is kept, and when it came. */
export type Keeping = { setting: string; now: Date };

/**
 * Keeps a sealed report, once: the same id again changes nothing. `taken` is an id that other boxes are kept under. Neither the device nor the
 * time of day is kept, and nothing is audited: who may read the audit may not count reports.
 */
export async function keepReport(store: Store, { setting, now }: Keeping, { id, boxes }: ConfidentialRequest): Promise<'kept' | 'taken'> {
  return store.db.transaction().execute(async (transaction) => {
    const made = await transaction
      .insertInto('confidential_reports')
      .values({ setting, id, received_on: dayOf(now) })
      .onConflict((conflict) => conflict.columns(['setting', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made !== undefined) {
      await transaction
        .insertInto('confidential_boxes')
        .values(boxes.map((box) => ({ setting, report: id, ...box })))
        .execute();
      return 'kept';
    }
    const kept = await transaction
      .selectFrom('confidential_boxes')
      .select(['recipient', 'enc', 'box'])
      .where('setting', '=', setting)
      .where('report', '=', id)
      .execute();
    return spelling(kept) === spelling(boxes) ? 'kept' : 'taken';
  });
}

/** The day of an instant, in UTC. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

function spelling(boxes: readonly SealedBox[]): string {
  return boxes
    .map(({ recipient, enc, box }) => `${recipient} ${enc} ${box}`)
    .toSorted()
    .join('\n');
}
