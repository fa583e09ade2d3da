import { browser, type Browser } from '@wxt-dev/browser';
import { placeOf } from '@/policy/address.ts';
import type { Gate } from './gate.ts';
import { isNameless } from './nameless.ts';
import { loadAnew, tellFrames } from './tabs.ts';
import { isWebAddress } from './web-address.ts';

/** How long a request has been under way when it counts as a connection that stays. */
const STAYS_MS = 3_000;
/** Whatever a page asks for beside frames, which leave by themselves: a server can send each of these without end. */
const FILTER: Browser.webRequest.RequestFilter = {
  urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'],
  types: ['xmlhttprequest', 'media', 'other', 'websocket', 'image', 'object', 'stylesheet', 'script', 'font'],
};

type Sent = Browser.webRequest.OnSendHeadersDetails;

/**
 * Tells pages which hosts they have connections to that stay, for net rules refuse new ones and cut none: when such a host is closed, the tab loads anew. The
 * page's own script keeps them, so that they are forgotten with the page and outlive the worker. Attach it in the worker's first turn.
 */
export function watchConnections(gate: Gate): void {
  const underWay = new Map<string, ReturnType<typeof setTimeout>>();
  const settle = ({ requestId }: { requestId: string }): void => {
    clearTimeout(underWay.get(requestId));
    underWay.delete(requestId);
  };
  browser.webRequest.onSendHeaders.addListener((sent) => {
    settle(sent);
    // Whoever was closed all along is refused by net rules; what the two do not agree about must not be reloaded without end.
    if (sent.tabId < 0 || isCut(gate, placeOf(sent.url).host, sent.initiator)) return;
    underWay.set(
      sent.requestId,
      setTimeout(() => {
        underWay.delete(sent.requestId);
        void tellPage(gate, sent);
      }, STAYS_MS),
    );
  }, FILTER);
  browser.webRequest.onCompleted.addListener((details) => {
    // Of a socket the browser says that the two ends have met, and never that they have parted.
    if (details.type !== 'websocket') settle(details);
  }, FILTER);
  browser.webRequest.onErrorOccurred.addListener(settle, FILTER);
}

/** True where a page of this origin may have no connection to a host. */
export function isCut(gate: Gate, host: string, origin: string | undefined): boolean {
  const from = origin !== undefined && isWebAddress(origin) ? { from: origin } : {};
  return gate.decide({ address: `https://${host}/`, as: 'embedded', ...from })?.action === 'block';
}

async function tellPage(gate: Gate, { tabId, frameId, documentId, url, initiator }: Sent & { documentId?: string }): Promise<void> {
  await gate.ready;
  const { host } = placeOf(url);
  const isClosed = isCut(gate, host, initiator);
  // What a window without an address asks for the browser takes for its opener's.
  await tellWindows({ talksTo: host, of: initiator }, isClosed);
  if (isClosed) return loadAnew(tabId);
  const to = documentId === undefined ? { frameId: Math.max(frameId, 0) } : { documentId };
  await browser.tabs.sendMessage(tabId, { talksTo: host }, to).catch(() => undefined);
}

/** Tells every window without an address, which knows by itself whose it is; with `isToAsk` they ask about themselves at once. */
async function tellWindows(message: { talksTo: string; of: string | undefined }, isToAsk: boolean): Promise<void> {
  const windows = (await browser.tabs.query({})).filter(({ url = '' }) => url === '' || isNameless(url));
  for (const { id } of windows) {
    if (id === undefined) continue;
    await browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
    if (isToAsk) void tellFrames(id, {});
  }
}
