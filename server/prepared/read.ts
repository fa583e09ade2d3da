import { type Kysely, sql } from 'kysely';
import { kindsIn } from '@/policy/child-sight.ts';
import type { PreparedLine, PreparedQuery, PreparedReply, PreparedShow } from '@/policy/console-prepared.ts';
import { MOST_PREPARED } from '@/policy/prepared-list.ts';
import { expiryBounds, usualExpiry } from '@/policy/preparing.ts';
import { daysLater } from '@/policy/timetable.ts';
import { policyInForce } from '@/server/agreements/policy-in-force.ts';
import type { Database, KeptPolicy } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';
import { today } from './add.ts';

const PAGE = 100;
/** What ends within so many days is worth a look now. */
const SOON_DAYS = 14;

type Asked = { setting: string; day: string; show: PreparedShow; find: string };

/** Returns what the console's page of prepared pages shows: the policy's own rows first, then what people added, newest first. */
export async function preparedOf(store: Store, setting: string, asking: { query: PreparedQuery; now: Date }): Promise<PreparedReply> {
  const { db } = store;
  const { query, now } = asking;
  const policy = await policyInForce(db, setting);
  const asked = { setting, day: today(policy, now), show: query.show ?? 'standing', find: query.find?.trim().toLowerCase() ?? '' };
  const skip = Number(query.skip ?? 0);
  const rows = await newest(db, asked, skip);
  const own = skip === 0 ? ownLines(policy, asked) : [];
  return {
    ...(policy === undefined ? {} : termsOf(policy, now)),
    counts: { ...(await countsOf(db, asked)), most: MOST_PREPARED },
    lines: [...own, ...rows.slice(0, PAGE).map((row) => lineOf(row, asked.day))],
    hasMore: rows.length > PAGE,
  };
}

type Row = Awaited<ReturnType<typeof newest>>[number];

function newest(db: Kysely<Database>, asked: Asked, skip: number) {
  const { show, find } = asked;
  let rows = select(db, asked);
  if (show !== 'past') rows = rows.where('prepared_sites.ended_at', 'is', null).where('prepared_sites.expires', '>=', asked.day);
  else
    rows = rows.where((where) =>
      where.or([where('prepared_sites.ended_at', 'is not', null), where('prepared_sites.expires', '<', asked.day)]),
    );
  if (show === 'expiring') rows = rows.where('prepared_sites.expires', '<=', daysLater(asked.day, SOON_DAYS));
  if (show === 'changed') rows = rows.where(HAS_CHANGED);
  if (find !== '') rows = rows.where(sql<boolean>`strpos(lower(prepared_sites.site || ' ' || prepared_sites.title), ${find}) > 0`);
  return rows
    .orderBy('prepared_sites.checked_at', 'desc')
    .orderBy('prepared_sites.id')
    .offset(skip)
    .limit(PAGE + 1)
    .execute();
}

/** Only what a device saw after the page was last looked through. */
const HAS_CHANGED = sql<boolean>`seen.changed_at > coalesce(prepared_sites.confirmed_at, prepared_sites.checked_at)`;

function select(db: Kysely<Database>, { setting }: Asked) {
  return db
    .selectFrom('prepared_sites')
    .leftJoin('devices', (join) =>
      join.onRef('devices.setting', '=', 'prepared_sites.setting').onRef('devices.device', '=', 'prepared_sites.device'),
    )
    .leftJoin(changesSeen(db, setting).as('seen'), (join) => join.onRef('seen.prepared', '=', sql`prepared_sites.id::text`))
    .selectAll('prepared_sites')
    .select(['devices.label', 'seen.changed_at', 'seen.seen_as'])
    .where('prepared_sites.setting', '=', setting);
}

/** What the newest of the lines says of as what a child's device would cover the page now. */
const SEEN_AS = sql<string | null>`(array_agg(body::jsonb ->> 'detail' order by received_at desc))[1]`.as('seen_as');

function changesSeen(db: Kysely<Database>, setting: string) {
  return db
    .selectFrom('events')
    .select([sql<string>`body::jsonb ->> 'prepared'`.as('prepared'), sql<Date>`max(received_at)`.as('changed_at'), SEEN_AS])
    .where('setting', '=', setting)
    .where('kind', '=', 'prepared-changed')
    .groupBy(sql`1`);
}

async function countsOf(db: Kysely<Database>, asked: Asked): Promise<Omit<PreparedReply['counts'], 'most'>> {
  const soon = daysLater(asked.day, SOON_DAYS);
  const counts = await select(db, asked)
    .clearSelect()
    .select([
      sql<number>`count(*)`.as('standing'),
      sql<number>`count(*) filter (where prepared_sites.expires <= ${soon})`.as('expiring'),
      sql<number>`count(*) filter (where ${HAS_CHANGED})`.as('changed'),
    ])
    .where('prepared_sites.ended_at', 'is', null)
    .where('prepared_sites.expires', '>=', asked.day)
    .executeTakeFirstOrThrow();
  return counts;
}

function lineOf(row: Row, day: string): PreparedLine {
  const { id, site, title, checked_by, checked_at, expires, note, label, changed_at, confirmed_at, ended_at, ended_by, ended_reason } = row;
  const nowFlagged = kindsIn(row.seen_as ?? undefined);
  const hasChanged = changed_at !== null && changed_at > (confirmed_at ?? checked_at);
  return {
    id,
    site,
    title,
    checkedBy: checked_by,
    checkedAt: checked_at.toISOString(),
    expires,
    note,
    state: ended_at === null ? (expires < day ? 'expired' : 'open') : 'ended',
    ...(label === null ? {} : { deviceLabel: label }),
    ...(ended_at === null ? {} : { ended: { at: ended_at.toISOString(), by: ended_by ?? '', reason: ended_reason ?? '' } }),
    ...(row.flagged ? { flagged: row.flagged } : {}),
    ...(hasChanged ? { changedAt: changed_at.toISOString(), nowFlagged } : {}),
  };
}

function ownLines(policy: KeptPolicy | undefined, { day, show, find }: Asked): PreparedLine[] {
  const wanted = {
    standing: (expires: string) => expires >= day,
    expiring: (expires: string) => expires >= day && expires <= daysLater(day, SOON_DAYS),
    changed: () => false,
    past: (expires: string) => expires < day,
  }[show];
  return (policy?.prepared ?? [])
    .filter(({ site, title, expires }) => wanted(expires ?? '9999-12-31') && `${site} ${title}`.toLowerCase().includes(find))
    .map(({ site, title, checkedBy, checkedOn, expires }) => ({
      site,
      title,
      checkedBy,
      checkedAt: checkedOn,
      note: '',
      state: expires !== undefined && expires < day ? 'expired' : 'open',
      ...(expires === undefined ? {} : { expires }),
    }));
}

function termsOf(policy: KeptPolicy, now: Date): Pick<PreparedReply, 'sentence' | 'usualExpiry' | 'lastExpiry'> {
  const { clause } = policy.levels.child.access;
  return {
    sentence: policy.clauses.find(({ id }) => id === clause)?.sentence ?? '',
    usualExpiry: usualExpiry(policy, now),
    lastExpiry: expiryBounds(policy, now).last,
  };
}
