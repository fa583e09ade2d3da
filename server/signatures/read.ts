import type { SignatureLine, SignaturesReply, Signer } from '@/policy/console-signatures.ts';
import { noticeHash, spellNotice } from '@/policy/notice/facts.ts';
import { policyInForce } from '@/server/agreements/policy-in-force.ts';
import type { KeptPolicy } from '@/server/database/schema.ts';
import type { Store } from '@/server/database/store.ts';

/** Returns who of a setting has signed the notice in force, and who has not. */
export async function signaturesOf(store: Store, setting: string): Promise<SignaturesReply> {
  const policy = await policyInForce(store.db, setting);
  if (!policy) return { people: [] };
  const [hash, lines] = await Promise.all([noticeHash(spellNotice(policy)), linesOf(store, setting)]);
  const { revision, adoption, notice, clauses } = policy;
  const sentence = clauses.find(({ id }) => id === notice?.clause)?.sentence;
  return {
    notice: {
      mode: notice?.mode ?? 'warn',
      ...(sentence === undefined ? {} : { sentence }),
      version: adoption.version,
      revision,
    },
    people: adultsIn(policy).map((person) => signerOf(person, lines.get(person.id) ?? [], hash)),
  };
}

type Person = KeptPolicy['people'][number];

function adultsIn({ people }: KeptPolicy): Person[] {
  return people.filter(({ level }) => level !== 'child');
}

function signerOf({ id, name, level, pinVerifier }: Person, lines: SignatureLine[], hash: string): Signer {
  const signed = lines.find(({ notice }) => notice === hash);
  return {
    id,
    name,
    level,
    hasPin: pinVerifier !== undefined,
    ...(signed ? { signed } : {}),
    before: lines.filter((line) => line !== signed),
  };
}

type Row = { person: string; notice: string; signed_at: Date; revision: number; device: string; event: string };

/** Every signature by person, the newest first. */
async function linesOf(store: Store, setting: string): Promise<Map<string, SignatureLine[]>> {
  const [rows, versions] = await Promise.all([rowsOf(store, setting), versionsOf(store, setting)]);
  const lines = new Map<string, SignatureLine[]>();
  for (const row of rows) {
    const line = { ...lineOf(row), ...versions.get(row.revision) };
    lines.set(row.person, [...(lines.get(row.person) ?? []), line]);
  }
  return lines;
}

function rowsOf({ db }: Store, setting: string) {
  return db
    .selectFrom('notice_signatures as s')
    .leftJoin('devices as d', (join) => join.onRef('d.setting', '=', 's.setting').onRef('d.device', '=', 's.device'))
    .select(['s.person', 's.notice', 's.signed_at', 's.revision', 's.device', 's.event', 'd.label', 'd.room'])
    .where('s.setting', '=', setting)
    .orderBy('s.signed_at', 'desc')
    .orderBy('s.notice')
    .execute();
}

function lineOf(row: Row & { label: string | null; room: string | null }): SignatureLine {
  const { notice, revision, device, event, label, room } = row;
  return { notice, at: row.signed_at.toISOString(), revision, device, deviceLabel: label ?? '', room: room ?? '', event };
}

/** The version that each kept revision of the policy bears. */
async function versionsOf({ db }: Store, setting: string): Promise<Map<number, { version: string }>> {
  const rows = await db
    .selectFrom('policies')
    .select(['revision', (select) => select.ref('document', '->').key('adoption').key('version').as('version')])
    .where('setting', '=', setting)
    .execute();
  return new Map(rows.map(({ revision, version }) => [revision, { version }]));
}
