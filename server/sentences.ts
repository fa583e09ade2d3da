import type { Event } from '@/policy/event.ts';
import type { Store } from './database/store.ts';

/** Returns what quotes the sentence an event rests on, in the revision it happened under; nothing for a revision that is not kept here. */
export async function sentencesFor(store: Store, setting: string, events: readonly Event[]): Promise<(event: Event) => string | undefined> {
  const revisions = [...new Set(events.filter((event) => event.clause !== undefined).map((event) => event.revision))];
  const sentences = new Map<string, string>();
  if (revisions.length > 0) {
    const rows = await store.db
      .selectFrom('policies')
      .select(['revision', 'document'])
      .where('setting', '=', setting)
      .where('revision', 'in', revisions)
      .execute();
    for (const { revision, document } of rows)
      for (const clause of document.clauses) sentences.set(`${revision} ${clause.id}`, clause.sentence);
  }
  return (event) => sentences.get(`${event.revision} ${event.clause}`);
}
