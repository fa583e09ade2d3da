import type { AddPreparedReply, AddPreparedRequest, PreparingObjection } from '@/policy/console-prepared.ts';
import type { Store } from '@/server/database/store.ts';
import { addPrepared, lockList } from './add.ts';

/** `by` is who it was as the audit names them; `name` is all of them that devices are told. */
export type Adding = { setting: string; by: string; name: string; now: Date };

/** Puts a page on the list that somebody at the console has looked through. */
export async function prepareInConsole(
  store: Store,
  { setting, by, name, now }: Adding,
  { site, title, expires, note }: AddPreparedRequest,
): Promise<AddPreparedReply | { objection: PreparingObjection }> {
  return store.db.transaction().execute(async (transaction) => {
    const policy = await lockList(transaction, setting);
    const id = crypto.randomUUID();
    const checked = { setting, id, site, title, checkedBy: name, expires, note, who: by };
    const against = await addPrepared(transaction, policy, { checked, now });
    if (against === undefined) return { outcome: 'added', prepared: id };
    if ('objection' in against) return against;
    const { category, clause } = against.keptBack;
    return { outcome: 'kept-back', category, sentence: policy?.clauses.find((one) => one.id === clause)?.sentence ?? '' };
  });
}
