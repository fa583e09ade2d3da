import { type Kysely, sql } from 'kysely';
import type { ConfidentialPage, SealedFile, SealedReport } from '@/policy/console-confidential.ts';
import type { LockedReportKey } from '@/policy/confidential-key.ts';
import { policyInForce } from '@/server/agreements/policy-in-force.ts';
import type { Database } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { keptDays } from '@/server/retention.ts';

/** Whose reports: a designated person of a setting. */
export type Reader = { setting: string; user: string };

/** Returns the reader's keys, what the policy pins, and the reports sealed to one of those keys. A report that leaves somebody out is not there for them. */
export async function confidentialFor({ db }: Store, reader: Reader): Promise<ConfidentialPage> {
  const [keys, policy] = [await keysOf(db, reader), await policyInForce(db, reader.setting)];
  return {
    keys,
    pinned: (policy?.designatedPersons ?? []).map(({ name, role, reportKey }) => ({
      name,
      role,
      ...(reportKey ? { key: reportKey } : {}),
    })),
    keptDays: keptDays(policy),
    reports: await reportsFor(db, reader),
  };
}

/** Returns one of the reader's reports with what opens it elsewhere, or nothing when it is none of theirs. */
export async function sealedFileFor({ db }: Store, reader: Reader, id: string): Promise<SealedFile | undefined> {
  const [report] = await reportsFor(db, reader, id);
  return report && { format: 'stairgate-sealed-report-1', report, keys: await keysOf(db, reader) };
}

/** Says whether a report is sealed to one of the reader's keys. */
export async function isTheirs({ db }: Store, reader: Reader, id: string): Promise<boolean> {
  return (await boxesOf(db, reader).where('box.report', '=', id).executeTakeFirst()) !== undefined;
}

async function keysOf(db: Kysely<Database>, { setting, user }: Reader): Promise<LockedReportKey[]> {
  const rows = await db
    .selectFrom('confidential_keys')
    .select('locked')
    .where('setting', '=', setting)
    .where('user_id', '=', user)
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map(({ locked }) => locked);
}

async function reportsFor(db: Kysely<Database>, reader: Reader, id?: string): Promise<SealedReport[]> {
  const mine = boxesOf(db, reader)
    .innerJoin('confidential_reports as report', (join) =>
      join.onRef('report.setting', '=', 'box.setting').onRef('report.id', '=', 'box.report'),
    )
    .select(['box.report as id', 'box.recipient', 'box.enc', 'box.box', 'report.state'])
    .select(sql<string>`report.received_on::text`.as('receivedOn'))
    .select(sql<string | null>`report.settled_on::text`.as('settledOn'))
    // Within a day by their random ids: the order they came in would tell more than the day.
    .orderBy('report.received_on', 'desc')
    .orderBy('report.id');
  const rows = await (id === undefined ? mine : mine.where('box.report', '=', id)).execute();
  const notes = await notesFor(
    db,
    reader.setting,
    rows.map((row) => row.recipient),
  );
  return rows.map((row) => ({
    id: row.id,
    receivedOn: row.receivedOn,
    state: row.state,
    ...(row.settledOn === null ? {} : { settledOn: row.settledOn }),
    box: { recipient: row.recipient, enc: row.enc, box: row.box },
    notes: notes
      .filter((one) => one.report === row.id && one.recipient === row.recipient)
      .map(({ note, recipient, enc, box }) => ({ note, box: { recipient, enc, box } })),
  }));
}

async function notesFor(db: Kysely<Database>, setting: string, recipients: readonly string[]) {
  if (recipients.length === 0) return [];
  return db
    .selectFrom('confidential_notes')
    .select(['report', 'note', 'recipient', 'enc', 'box'])
    .where('setting', '=', setting)
    .where('recipient', 'in', [...new Set(recipients)])
    .orderBy('place')
    .execute();
}

function boxesOf(db: Kysely<Database>, { setting, user }: Reader) {
  return db
    .selectFrom('confidential_boxes as box')
    .innerJoin('confidential_keys as key', (join) =>
      join.onRef('key.setting', '=', 'box.setting').onRef('key.public_key', '=', 'box.recipient'),
    )
    .select('box.report')
    .where('box.setting', '=', setting)
    .where('key.user_id', '=', user);
}
