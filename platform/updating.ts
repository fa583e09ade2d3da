import { browser } from '@wxt-dev/browser';
import type { Gate } from './gate.ts';
import { isOurs } from './our-pages.ts';

/** How long nobody may have touched the device before it counts as unused. */
const UNUSED_SECONDS = 60;
/** A device that is never left alone waits no longer than a day. */
const PATIENCE_MS = 24 * 60 * 60_000;

/**
 * Puts a newer version in the place of this one. The browser would wait for a moment when the worker sleeps, and it never does: a tablet that is never closed would never
 * be mended. An adult's turn ends with the worker, and the browser closes our own pages with it, so it waits for a moment when nobody is there, no page of ours stands and
 * the device is unused; net rules hold all the while. Attach it in the worker's first turn.
 */
export function watchUpdates(gate: Pick<Gate, 'presence' | 'rules'>, onBug: (cause: unknown) => void): { look(): Promise<void> } {
  let waitingSince: number | undefined;
  const look = async (): Promise<void> => {
    if (waitingSince === undefined || gate.presence()) return;
    const ours = (await browser.tabs.query({})).filter(({ url, pendingUrl }) => isOurs(pendingUrl ?? url));
    const isUnused = ours.length === 0 && (await browser.idle.queryState(UNUSED_SECONDS)) !== 'active';
    if (!isUnused && performance.now() - waitingSince < PATIENCE_MS) return;
    // A window whose only tab is ours would close with it.
    const url = gate.rules()?.policy.setting.homePage ?? 'about:blank';
    await Promise.all(ours.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.update(id, { url })])));
    browser.runtime.reload();
  };
  browser.runtime.onUpdateAvailable.addListener(() => {
    waitingSince ??= performance.now();
    void look().catch(onBug);
  });
  return { look };
}
