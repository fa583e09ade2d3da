import type { LogLine } from '@/policy/console.ts';
import type { Event } from '@/policy/event.ts';
import type { Store } from './database/store.ts';

/** What the setting's policy says to an event: the sentence it rests on, and the name of the adult who was there. */
type PolicyWords = Pick<LogLine, 'sentence' | 'personName'>;

/** Returns what finds the words to an event in the revision it happened under; none for a revision that is not kept here. */
export async function policyWordsFor(store: Store, setting: string, events: readonly Event[]): Promise<(event: Event) => PolicyWords> {
  const worded = events.filter(({ clause, person }) => clause !== undefined || person !== undefined);
  const revisions = [...new Set(worded.map(({ revision }) => revision))];
  const [sentences, names] = [new Map<string, string>(), new Map<string, string>()];
  if (revisions.length > 0) {
    const rows = await store.db
      .selectFrom('policies')
      .select(['revision', 'document'])
      .where('setting', '=', setting)
      .where('revision', 'in', revisions)
      .execute();
    for (const { revision, document } of rows) {
      for (const { id, sentence } of document.clauses) sentences.set(`${revision} ${id}`, sentence);
      for (const { id, name } of document.people) names.set(`${revision} ${id}`, name);
    }
  }
  return ({ revision, clause, person }) => {
    const [sentence, personName] = [sentences.get(`${revision} ${clause}`), names.get(`${revision} ${person}`)];
    return { ...(sentence === undefined ? {} : { sentence }), ...(personName === undefined ? {} : { personName }) };
  };
}
