import { browser } from '@wxt-dev/browser';
import { isNameless } from './nameless.ts';
import { isWebAddress } from './web-address.ts';

/**
 * Puts our scripts into every tab that was open before this version came: the browser itself gives them to pages that open later alone. Tabs that no extension
 * may touch refuse, and stay as they are. Attach it in the worker's first turn.
 */
export function reachOpenTabs(onBug: (cause: unknown) => void): void {
  browser.runtime.onInstalled.addListener(() => void giveScripts().catch(onBug));
}

async function giveScripts(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { id: tabId, url = '' } of await browser.tabs.query({})) {
    if (tabId === undefined || !(isWebAddress(url) || isNameless(url))) continue;
    for (const { js: files = [], all_frames: allFrames = false } of scripts) {
      const target = { tabId, allFrames };
      await browser.scripting.executeScript({ target, files, injectImmediately: true }).catch(() => undefined);
    }
  }
}
