import type { Person } from '@/policy/document.ts';
import { mayPrepare } from '@/policy/preparing.ts';
import { mayPrepareFlagged } from '@/policy/preparing-flagged.ts';
import type { PrepareReply, PrepareRequest } from '@/policy/prepared-list.ts';
import type { Store } from '@/server/database/store.ts';
import type { Signer } from '@/server/device-request.ts';
import { addPrepared, lockList } from './add.ts';
import { againstInWords } from './objection-words.ts';

/**
 * Puts a page on the list that an adult checked at a device, once: the same id again changes nothing. What speaks against it is `not-allowed`, with the
 * reason in words, and is not kept. `taken` is an id that another device, or another page, has used.
 */
export async function prepareFrom(
  store: Store,
  { setting, device }: Signer,
  { request, now }: { request: PrepareRequest; now: Date },
): Promise<PrepareReply | 'taken'> {
  const { id, site, title, expires, impression, flagged } = request;
  return store.db.transaction().execute(async (transaction) => {
    const policy = await lockList(transaction, setting);
    const known = await transaction
      .selectFrom('prepared_sites')
      .select(['device', 'site'])
      .where('setting', '=', setting)
      .where('id', '=', id)
      .executeTakeFirst();
    if (known !== undefined) return known.device === device && known.site === site ? { prepared: id, state: 'added', words: '' } : 'taken';
    const person = policy?.people.find((one) => one.id === request.person && mayPrepare(one));
    const checked = {
      setting,
      id,
      site,
      title,
      checkedBy: person?.name ?? '',
      expires,
      note: '',
      who: `device ${device}`,
      device,
      impression,
      flagged,
    };
    const refused = policy !== undefined && againstTick(person, request);
    const against = refused
      ? { objection: refused }
      : await addPrepared(transaction, policy, { checked: { ...checked, person: request.person }, now });
    if (against === undefined) return { prepared: id, state: 'added', words: '' };
    return { prepared: id, state: 'not-allowed', words: againstInWords(against, policy) };
  });
}

/** A page that a child's device would cover is taken when somebody who may has said a second time that it is right. */
function againstTick(person: Person | undefined, { flagged, although }: PrepareRequest): 'unknown-person' | 'flagged' | false {
  if (person === undefined) return 'unknown-person';
  const isFlagged = flagged !== undefined && flagged.length > 0;
  return isFlagged && (although === undefined || !mayPrepareFlagged(person, flagged)) && 'flagged';
}
