import { browser, type Browser } from '@wxt-dev/browser';
import { decide } from '@/policy/decide.ts';
import type { Decision, Situation } from '@/policy/decision.ts';
import { markOf } from '@/policy/mark.ts';
import { adultsOf, situationOf, type Here } from '@/policy/people.ts';
import type { Rules } from '@/policy/rules.ts';
import type { DeviceRecord } from './device-record.ts';
import type { Gate } from './gate.ts';
import { refusalHappening } from './refusals.ts';

export type Bookmark = Pick<Browser.bookmarks.BookmarkTreeNode, 'id' | 'url' | 'unmodifiable'> & { children?: readonly Bookmark[] };

type Block = Extract<Decision, { action: 'block' }>;
type BookmarkDeps = { gate: Gate; write: DeviceRecord['write']; onBug(cause: unknown): void };

/** Takes away bookmarks to what the policy blocks as they are made or changed, and on a sweep those that lie there. Attach it in the worker's first turn. */
export function watchBookmarks({ gate, write, onBug }: BookmarkDeps): { sweep(): Promise<void> } {
  const takeAway = async (id: string, address: string, ruling: Block): Promise<void> => {
    await write(refusalHappening(gate, 'bookmark', { ruling, address }), `bookmark ${id} ${await markOf(address)}`);
    await browser.bookmarks.remove(id);
  };
  const judge = async (id: string, address: string | undefined): Promise<void> => {
    if (address === undefined) return;
    const rules = await gate.ready.then(() => gate.rules());
    const block = rules && blockOf(rules, address, gate.situation());
    if (block) await takeAway(id, address, block);
  };

  browser.bookmarks.onCreated.addListener((id, { url }) => void judge(id, url).catch(onBug));
  browser.bookmarks.onChanged.addListener((id, { url }) => void judge(id, url).catch(onBug));
  return {
    async sweep() {
      const rules = gate.rules();
      if (!rules) return;
      for (const { id, address, block } of unwanted(await browser.bookmarks.getTree(), rules, gate.here()))
        await takeAway(id, address, block);
    },
  };
}

/**
 * Returns the bookmarks of a tree that nobody who may be at this device could open, with the reason at the device's own level. On a shared device an
 * adult's bookmarks outlive the fall back to a child's level. The administrator's own are theirs.
 */
export function unwanted(tree: readonly Bookmark[], rules: Rules, here: Here): { id: string; address: string; block: Block }[] {
  const situations = situationsHere(rules, here);
  return flat(tree).flatMap(({ id, url: address, unmodifiable }) => {
    if (address === undefined || unmodifiable) return [];
    const blocks = situations.map((situation) => blockOf(rules, address, situation));
    const [block] = blocks;
    return block && blocks.every((one) => one !== undefined) ? [{ id, address, block }] : [];
  });
}

/** What a site is about counts for a bookmark; that it is not prepared, or that the internet is closed just now, does not. */
function blockOf(rules: Rules, address: string, situation: Situation): Block | undefined {
  const decision = decide(rules, { address, as: 'page' }, situation);
  return decision.action === 'block' && (decision.step === 'locked' || decision.step === 'category') ? decision : undefined;
}

function situationsHere({ policy }: Rules, here: Here): Situation[] {
  const adults = adultsOf(policy).map(({ id, level, role }) => ({ level, now: here.now, person: id, role }));
  return [situationOf(policy, undefined, here), ...adults];
}

function flat(tree: readonly Bookmark[]): Bookmark[] {
  return tree.flatMap((node) => [node, ...flat(node.children ?? [])]);
}
