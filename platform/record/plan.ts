import { BUILT_IN_REVISION } from '@/platform/built-in.ts';
import { hashOf, NO_HASH } from '@/policy/chain.ts';
import type { Event, Happening } from '@/policy/event.ts';
import { uuidv7 } from '@/policy/uuid.ts';
import type { Head, Held, Line } from './schema.ts';

/** Most different happenings counted by host while there is no room; beyond it they are counted without the host. */
const HELD_LIMIT = 1_000;
/** Most occasions that one count remembers. */
const OCCASIONS_LIMIT = 50;

/** A happening that wants its place in the record. The same occasion never gets a second one. */
export type Wanted = { happening: Happening; occasion: string; at: Date };

/** What the database held when the plan was made. */
export type Seen = {
  head: Head | undefined;
  waiting: number;
  /** What is known of each occasion asked about: its event, or `counted`. */
  known: Map<string, Event | 'counted'>;
  /** The counts that matter here: all of them when it is time to write them, otherwise those alike to something wanted. */
  held: Map<string, Held>;
  heldCount: number;
};

/** What a plan is made with. `full` is true when the disk refused; `lost` is told of in a line of its own. */
export type Means = { device: string; now: Date; random: () => Uint8Array; limit: number; full: boolean; own: Standing; lost?: string };

/** What the record's own lines say of the level and the policy revision in force. */
export type Standing = Pick<Happening, 'level' | 'revision'>;

/** One commit: lines to add, counts to put or remove, and the head after it. */
export type Plan = { head: Head; lines: Line[]; counted: Map<string, Held>; released: string[]; known: Seen['known'] };

/** Returns what becomes of each happening wanted: a line of its own while there is room, a count otherwise. Nothing is left out. */
export async function planOf(wanted: Wanted[], seen: Seen, means: Means): Promise<Plan> {
  const head = seen.head ?? { epoch: uuidv7(means.now, means.random()), seq: 0, hash: NO_HASH, changes: 0 };
  const plan: Plan = {
    head: { ...head, changes: head.changes + 1 },
    lines: [],
    counted: new Map(),
    released: [],
    known: new Map(seen.known),
  };
  if (!seen.head) await beginEpoch(plan, means);
  if (isRoomy(seen, means)) await release(plan, seen, means);
  for (const one of wanted) {
    if (plan.known.has(one.occasion)) continue;
    const isFull = means.full || seen.waiting + plan.lines.length >= limitFor(one.happening, means.limit);
    if (isFull) count(plan, seen, one);
    else plan.known.set(one.occasion, await add(plan, means, { ...one, occasions: [one.occasion] }));
  }
  return plan;
}

/** True when counts may become lines. Half the room must be free, so that they do so all at once and rarely. */
export function isRoomy(seen: Pick<Seen, 'waiting' | 'heldCount'>, means: Pick<Means, 'limit' | 'full'>): boolean {
  return !means.full && seen.heldCount > 0 && seen.waiting <= means.limit / 2;
}

/** Returns the keys under which a happening may be counted: with its host, and without it. */
export function countKeysOf(happening: Happening): [withHost: string, without: string] {
  const alike = Object.entries(countable(happening)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [JSON.stringify(alike), JSON.stringify(alike.filter(([name]) => name !== 'host'))];
}

async function beginEpoch(plan: Plan, means: Means): Promise<void> {
  const own = { ...means.own, action: 'note', repeats: 1 } as const;
  const { epoch } = plan.head;
  const detail = own.revision === BUILT_IN_REVISION ? { detail: 'No policy was known yet: the built-in child rules held.' } : {};
  await add(plan, means, { happening: { ...own, kind: 'epoch', ...detail }, at: means.now, occasions: [`epoch:${epoch}`] });
  if (means.lost === undefined) return;
  const reset: Happening = { ...own, kind: 'problem', problem: 'record-reset', detail: means.lost };
  await add(plan, means, { happening: reset, at: means.now, occasions: [`reset:${epoch}`] });
}

async function release(plan: Plan, seen: Seen, means: Means): Promise<void> {
  const counts = [...seen.held.values()];
  const sum = counts.reduce((total, held) => total + held.happening.repeats, 0);
  const detail = `The record was full: ${sum} happenings were counted together in ${counts.length} lines.`;
  const happening: Happening = { ...means.own, kind: 'problem', action: 'note', problem: 'record-full', detail, repeats: 1 };
  await add(plan, means, { happening, at: means.now, occasions: [`full:${plan.head.epoch}:${plan.head.changes}`] });
  for (const held of counts) {
    const detail = held.happening.detail ?? `Counted while the record was full, from ${held.first} to ${held.last}.`;
    await add(plan, means, { happening: { ...held.happening, detail }, at: new Date(held.last), occasions: held.occasions });
    plan.released.push(held.key);
  }
}

/** A hostile page can embed without end; it must not take the room of what people open. */
function limitFor(happening: Happening, limit: number): number {
  return happening.kind === 'embed' ? Math.floor(limit * 0.9) : limit;
}

function count(plan: Plan, seen: Seen, { happening, occasion, at }: Wanted): void {
  const [withHost, without] = countKeysOf(happening);
  const held = (key: string): Held | undefined => plan.counted.get(key) ?? (plan.released.includes(key) ? undefined : seen.held.get(key));
  const hasSpace = seen.heldCount + plan.counted.size < HELD_LIMIT || held(withHost) !== undefined;
  const key = hasSpace ? withHost : without;
  const alike = countable(happening);
  if (!hasSpace) delete alike.host;
  const before = held(key) ?? { key, happening: { ...alike, repeats: 0 }, first: at.toISOString(), last: '', occasions: [] };
  plan.counted.set(key, {
    ...before,
    happening: { ...before.happening, repeats: before.happening.repeats + happening.repeats },
    last: at.toISOString(),
    occasions: [...before.occasions, occasion].slice(-OCCASIONS_LIMIT),
  });
  plan.known.set(occasion, 'counted');
}

/** Leaves out what would make alike happenings differ. */
function countable({ path: _path, reached: _reached, repeats: _repeats, ...alike }: Happening): Omit<Happening, 'repeats'> {
  return alike;
}

async function add(plan: Plan, means: Means, line: { happening: Happening; at: Date; occasions: string[] }): Promise<Event> {
  const { epoch, seq, hash, lastId } = plan.head;
  const id = uuidv7(line.at, means.random(), lastId);
  const place = { id, at: line.at.toISOString(), epoch, seq: seq + 1, previous: hash, device: means.device };
  const event: Event = { ...line.happening, ...place };
  plan.lines.push({ event, occasions: line.occasions });
  plan.head = { ...plan.head, seq: event.seq, hash: await hashOf(event), lastId: id };
  return event;
}
