import type { Kysely } from 'kysely';
import type { Agreement, LiveBundle } from '@/policy/live-bundle.ts';
import { answersFor } from './agreements/asks.ts';
import { policyInForce, zoneIn } from './agreements/policy-in-force.ts';
import { sequenceOf } from './agreements/sequence.ts';
import { spansOf } from './agreements/spans.ts';
import { standingAgreements } from './agreements/standing.ts';
import type { Database, KeptPolicy } from './database/schema.ts';
import type { Store } from './database/store.ts';
import type { Signer } from './device-request.ts';
import { listsFor } from './lists/for-devices.ts';
import { signedNotices } from './signatures/signed.ts';
import { preparedFor } from './prepared/for-devices.ts';

/** A device takes no more; the runs that begin first are the ones it gets. */
const MOST_AGREEMENTS = 10_000;

/** Returns what one device of a setting has to know beside its policy. All of it is of one moment: a sequence never comes with what another one brought. */
export async function bundleFor(store: Store, signer: Signer, now: Date): Promise<LiveBundle> {
  const moment = store.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return moment.execute(async (transaction) => {
    const policy = await policyInForce(transaction, signer.setting);
    return {
      format: 1,
      setting: signer.setting,
      sequence: await sequenceOf(transaction, signer.setting),
      issuedAt: now.toISOString(),
      agreements: await agreementsFor(transaction, signer, { policy, now }),
      prepared: await preparedFor(transaction, signer.setting, { policy, now }),
      answers: await answersFor(transaction, signer, now),
      ...(await listsFor(transaction, signer.setting)),
      signed: policy ? await signedNotices(transaction, policy) : [],
    };
  });
}

/** The policy is read once for a bundle: its document is the largest row there is of a setting. */
type Moment = { policy: KeptPolicy | undefined; now: Date };

/** Only what is meant for this device, and named for it, so that no other takes it from somebody who passes it on. Every run of a weekly agreement bears the agreement's id, under which its uses are logged. */
async function agreementsFor(db: Kysely<Database>, { setting, device }: Signer, { policy, now }: Moment): Promise<Agreement[]> {
  const zone = zoneIn(policy);
  const rows = await standingAgreements(db, setting, now);
  const runs = rows
    .filter(({ devices }) => devices.length === 0 || devices.includes(device))
    .flatMap((row) => spansOf(row, zone, now).map((span) => ({ row, span })));
  return runs
    .toSorted((a, b) => a.span.from.getTime() - b.span.from.getTime())
    .slice(0, MOST_AGREEMENTS)
    .map(({ row: { id, sites, categories, levels, people, words, asked_minutes }, span }) => ({
      id,
      sites,
      categories,
      levels,
      people,
      devices: [device],
      from: span.from.toISOString(),
      to: span.to.toISOString(),
      ...(words ? { words } : {}),
      ...(asked_minutes === null ? {} : { askedMinutes: asked_minutes }),
    }));
}
