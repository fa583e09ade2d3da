import * as z from 'zod/mini';
import { factsOf, Category } from '@/policy/category.ts';
import { Level } from '@/policy/level.ts';
import { Instant } from '@/policy/text.ts';
import { createTurns } from './in-turn.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';

/** A cover that stands: the id of its line in the record, the tab it stands in, and the address of the page it took away. */
export const Cover = z.object({
  id: z.string(),
  tabId: z.int(),
  address: z.string(),
  /** Absent where the child asked for a grown-up and nothing was flagged. */
  category: z.optional(Category),
  level: Level,
  since: Instant,
  /** The child has called a grown-up. */
  isCalled: z.optional(z.boolean()),
  /** It may be illegal: the device waits for the manager. */
  isHeld: z.optional(z.boolean()),
  /** `shown` by a page of ours, or `left` when its tab was closed or went on elsewhere; absent while its tab is still led there. */
  picture: z.optional(z.enum(['shown', 'left'])),
  /** The browser came back meanwhile: it stands in every tab that shows its page. */
  isAgain: z.optional(z.boolean()),
  /** It stood when the browser or the extension ended, which the record does not tell of yet. */
  isOfBefore: z.optional(z.boolean()),
});
export type Cover = z.output<typeof Cover>;

const STANDING = { key: 'covers', schema: z.array(Cover), fallback: [] } satisfies StoredKey<z.ZodMiniType>;
/** Outlives the worker and not the browser: while it is there, what stands was covered since the browser started. */
const RUN = { key: 'coversRun', area: 'session', schema: z.boolean(), fallback: false } satisfies StoredKey<z.ZodMiniType>;
const REVEALED = {
  key: 'revealed',
  area: 'session',
  schema: z.array(z.object({ address: z.string(), until: Instant })),
  fallback: [],
} satisfies StoredKey<z.ZodMiniType>;

/** Returns the covers that stand, as a page of ours reads them from the disk. */
export async function readCovers(): Promise<readonly Cover[]> {
  return (await readStored(STANDING)).value;
}

/** More covers than a device has tabs, and more pages than an adult opens in a day. */
const MOST = 200;

/** Which covers stand, and which pages an adult has revealed. Both survive the worker's death. */
export type Covers = {
  /** Resolves once it is kept. It takes the place of one with the same id. */
  begin(cover: Cover): Promise<void>;
  /** Another tab has taken the place of its own; one that has ended meanwhile stays so. */
  move(id: string, tabId: number): Promise<void>;
  /** A page of ours stands for it in a tab. */
  show(id: string, tabId: number): Promise<void>;
  /** No page stands for it any more; whoever comes can still answer it. */
  leave(id: string): Promise<void>;
  /** The cover that stands in a tab for an address, or for that address anywhere: a tab can be doubled. */
  find(tabId: number, address: string): Promise<Cover | undefined>;
  /** Every cover that stands, the oldest first. */
  standing(): Promise<readonly Cover[]>;
  /** Resolves with the cover that stood, or nothing where it had ended before. */
  end(id: string): Promise<Cover | undefined>;
  /** Covers that stood when the browser ended, as after a power cut, or the extension in it. Each is told of until it is begun anew or ended. */
  left(): Promise<readonly Cover[]>;
  /** An adult opens a page whatever it is flagged as, but for locked categories, until an instant. */
  reveal(address: string, until: Date): Promise<void>;
  isRevealed(address: string, category: Category): Promise<boolean>;
  /** Returns the pages whose time is up since the last call, and forgets them. */
  takeEnded(): Promise<string[]>;
};

type Revealed = { address: string; until: string };
/** The covers that stand, those that a power cut left, and the pages that adults have opened. */
type Kept = { standing: Cover[]; left: Cover[]; revealed: Revealed[] };

/** Returns the covers of this device. */
export function createCovers(clock: () => Date): Covers {
  const kept: Kept = { standing: [], left: [], revealed: [] };
  const inTurn = createTurns();
  const restored = inTurn(() => restore(kept));
  return {
    begin: (cover) => inTurn(() => begin(kept, cover)),
    move: (id, tabId) => inTurn(() => change(kept, id, { tabId })),
    show: (id, tabId) => inTurn(() => change(kept, id, { tabId, picture: 'shown' })),
    leave: (id) => inTurn(() => change(kept, id, { picture: 'left' })),
    async find(tabId, address) {
      await restored;
      const here = [...kept.left, ...kept.standing].filter((one) => one.address === address);
      return here.findLast((one) => one.tabId === tabId) ?? here.at(-1);
    },
    async standing() {
      await restored;
      return kept.standing;
    },
    end: (id) => inTurn(() => end(kept, id)),
    async left() {
      await restored;
      return kept.left;
    },
    reveal: (address, until) => inTurn(() => reveal(kept, { address: pageOf(address), until: until.toISOString() })),
    takeEnded: () => inTurn(() => takeEnded(kept, clock())),
    async isRevealed(address, category) {
      await restored;
      return !factsOf(category).locked && kept.revealed.some((one) => one.address === pageOf(address) && isLive(one, clock()));
    },
  };
}

async function restore(kept: Kept): Promise<void> {
  const [covers, run, pages] = await Promise.all([readStored(STANDING), readStored(RUN), readStored(REVEALED)]);
  const all = run.value ? covers.value : covers.value.map((one) => ({ ...one, isOfBefore: true }));
  const { left = [], standing = [] } = Object.groupBy(all, (one) => (one.isOfBefore ? 'left' : 'standing'));
  Object.assign(kept, { left, standing, revealed: pages.value });
  if (run.value) return;
  // A worker that dies before it has told of them finds them again.
  await keepCovers(kept);
  await writeStored(RUN, true);
}

async function begin(kept: Kept, begun: Cover): Promise<void> {
  const { isOfBefore: _, ...cover } = begun;
  kept.standing = [...without(kept.standing, cover.id), cover].slice(-MOST);
  kept.left = without(kept.left, cover.id);
  await keepCovers(kept);
}

/** Changes a cover that stands, in its place; one that has ended meanwhile stays so. */
async function change(kept: Kept, id: string, changes: Partial<Cover>): Promise<void> {
  if (!kept.standing.some((one) => one.id === id)) return;
  kept.standing = kept.standing.map((one) => (one.id === id ? { ...one, ...changes } : one));
  await keepCovers(kept);
}

async function end(kept: Kept, id: string): Promise<Cover | undefined> {
  const ended = [...kept.standing, ...kept.left].find((one) => one.id === id);
  kept.standing = without(kept.standing, id);
  kept.left = without(kept.left, id);
  if (ended) await keepCovers(kept);
  return ended;
}

function without(covers: readonly Cover[], id: string): Cover[] {
  return covers.filter((one) => one.id !== id);
}

function keepCovers({ left, standing }: Kept): Promise<void> {
  return writeStored(STANDING, [...left, ...standing].slice(-MOST));
}

async function reveal(kept: Kept, page: Revealed): Promise<void> {
  kept.revealed = [...kept.revealed, page].slice(-MOST);
  await writeStored(REVEALED, kept.revealed);
}

async function takeEnded(kept: Kept, now: Date): Promise<string[]> {
  const { live = [], ended = [] } = Object.groupBy(kept.revealed, (one) => (isLive(one, now) ? 'live' : 'ended'));
  if (ended.length === 0) return [];
  kept.revealed = live;
  await writeStored(REVEALED, live);
  return ended.map(({ address }) => address);
}

/** A page without the place in it that a fragment names. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/s, '');
}

function isLive({ until }: Revealed, now: Date): boolean {
  return now.getTime() < Date.parse(until);
}
