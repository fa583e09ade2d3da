import { browser } from '@wxt-dev/browser';
import { placeOf } from '@/policy/address.ts';
import { childSight, coveredAs, flaggedAs } from '@/policy/child-sight.ts';
import type { Category } from '@/policy/category.ts';
import { isAlike } from '@/policy/impression.ts';
import { pageName } from '@/policy/page-name.ts';
import { valuesAt } from '@/policy/site-index.ts';
import type { DeviceRecord } from '@/platform/device-record.ts';
import type { Gate } from '@/platform/gate.ts';
import { checkPage } from '@/platform/scanning.ts';
import { askImpression } from '@/platform/impressions.ts';

type ChangeDeps = { gate: Gate; write: DeviceRecord['write']; onBug(cause: unknown): void };

/**
 * Notices at the child level that a page is no longer what staff checked: one line a day for a page, with the host and the id of its row. Every other page costs
 * one look-up. Attach it in the worker's first turn.
 */
export function watchChanges({ gate, write, onBug }: ChangeDeps): void {
  const see = async (tabId: number, address: string): Promise<void> => {
    const rules = await gate.ready.then((first) => gate.rules() ?? first);
    const { level, now } = gate.situation();
    const page = pageName(address);
    if (level !== 'child' || page === undefined) return;
    const { host, path } = placeOf(address);
    const checked = valuesAt(rules.staffPrepared, host, path).find(({ impression }) => impression?.page === page);
    if (!checked?.impression || checked.id === undefined) return;
    const words = await askImpression(tabId);
    if (words === undefined || isAlike(words, checked.impression.words)) return;
    const line = {
      ...flaggedAs(await newKinds(tabId, rules.policy.levels.child.cover.threshold, checked.flagged)),
      level,
      host: host.slice(0, 253),
      prepared: checked.id,
      revision: gate.revision(),
      repeats: 1,
    };
    await write({ kind: 'prepared-changed', action: 'note', ...line }, `changed ${checked.id} ${now.toISOString().slice(0, 10)}`);
  };
  browser.webNavigation.onCompleted.addListener(({ frameId, tabId, url }) => {
    if (frameId === 0) void see(tabId, url).catch(onBug);
  });
}

/** As what the changed page would be covered if nobody had prepared it, but for what they knew when they did. It is read only now: what has not changed was checked. */
async function newKinds(tabId: number, limit: number, known: readonly Category[] = []): Promise<Category[]> {
  const frames = (await checkPage(tabId)) ?? [];
  return coveredAs(childSight(frames, limit), limit).filter((kind) => !known.includes(kind));
}
