import { browser, type Browser } from '@wxt-dev/browser';
import { isOurs } from './our-pages.ts';
import { RULES_PORT } from './rules-port.ts';

/** Keeps the ports of our open pages, and tells them when the rules have changed, so that a blocked page opens by itself when it may. */
export function announceChanges(): { announce(): void } {
  const ports = new Set<Browser.runtime.Port>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== RULES_PORT || !isOurs(port.sender?.url)) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
  });
  return { announce: () => ports.forEach((port) => port.postMessage({ changed: true })) };
}
