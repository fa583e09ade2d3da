import { browser } from '@wxt-dev/browser';
import { placeOf } from '@/policy/address.ts';
import { FRAME_TYPES } from '@/policy/net-rule.ts';
import type { Gate } from './gate.ts';
import { isWebAddress } from './web-address.ts';

/** Documents in which nothing says who made them: a frame goes there by itself and is judged by what stands around it. */
const NOBODYS = ['data:', 'blob:null'];

/**
 * Tells pages which hosts stood in their frames, and who asked for each: a frame that a closed site led to an address of nobody's, or that somebody else than the
 * page led on, says neither of itself. The page's own script keeps it, so that it is forgotten with the page and outlives the worker. Attach it in the worker's first turn.
 */
export function watchFramed(gate: Gate): void {
  browser.webRequest.onSendHeaders.addListener(
    ({ tabId, url, initiator = 'null' }) => {
      if (tabId >= 0) void tellPage(gate, tabId, { host: placeOf(url).host, by: initiator });
    },
    { urls: ['http://*/*', 'https://*/*'], types: [...FRAME_TYPES] },
  );
}

/**
 * True where a page holds a frame that asks in vain about itself: at an address of nobody's after a host that is closed now was framed, or open to the page and
 * closed to whoever led it there. `framed` is what the page was told, `top` the page's address.
 */
export async function holdsClosedFrame(
  gate: Gate,
  { tabId, top = '' }: { tabId: number; top?: string },
  framed: readonly string[],
): Promise<boolean> {
  const asked = framed.map(readNote);
  const isAnyClosed = asked.some(({ host, by }) => isClosed(gate, `https://${host}/`, by));
  if (!isAnyClosed) return false;
  const frames = (await browser.webNavigation.getAllFrames({ tabId }).catch(() => undefined)) ?? [];
  return frames.some(({ frameId, url }) => {
    if (frameId === 0) return false;
    if (NOBODYS.some((start) => url.startsWith(start))) return true;
    const { host } = placeOf(url);
    return !isClosed(gate, url, top) && asked.some((one) => one.host === host && isClosed(gate, url, one.by));
  });
}

type Asked = { host: string; by: string };

async function tellPage(gate: Gate, tabId: number, { host, by }: Asked): Promise<void> {
  await gate.ready;
  // Whoever was closed all along is refused by net rules; what the two do not agree about must not be reloaded without end.
  if (isClosed(gate, `https://${host}/`, by)) return;
  await browser.tabs.sendMessage(tabId, { framed: `${host} ${by}` }, { frameId: 0 }).catch(() => undefined);
}

function readNote(note: string): Asked {
  const [host = '', by = ''] = note.split(' ');
  return { host, by };
}

function isClosed(gate: Gate, address: string, by: string): boolean {
  return gate.decide({ address, as: 'embedded', inFrame: true, ...(isWebAddress(by) ? { from: by } : {}) })?.action === 'block';
}
