import { raise } from './front.ts';

/** How often a page may take the button away before it is left to the toolbar and the key. */
const MOST_RETURNS = 50;
/** A page goes on changing after it has come: what lies below is looked at anew so often, when the browser has nothing else to do. */
const LOOK_MS = 2_000;
const IDLE_MS = 1_000;

/**
 * Keeps an element in the page and in front of it: again when the page takes it away, when something goes full screen and when a dialog opens. `settle` is called when it
 * stands, when scrolling has ended and every now and then. Returns what takes it out for good.
 */
export function keepInPage(host: HTMLElement, settle: () => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let returns = 0;
  const stand = (): void => {
    if (signal.aborted || !document.documentElement) return;
    if (!host.isConnected) document.documentElement.append(host);
    raise(host);
    settle();
  };
  const again = (): void => {
    if (returns >= MOST_RETURNS) return;
    returns += 1;
    stand();
  };
  const watch = new MutationObserver(() => host.isConnected || again());
  const begin = (): void => {
    stand();
    watch.observe(document.documentElement, { childList: true });
  };
  let idle = 0;
  const settleSoon = (): void => {
    cancelIdleCallback(idle);
    idle = requestIdleCallback(() => signal.aborted || settle(), { timeout: IDLE_MS });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  else begin();
  addEventListener('load', settle, { once: true, signal });
  addEventListener('resize', settle, { signal });
  addEventListener('scrollend', settleSoon, { capture: true, passive: true, signal });
  // What goes full screen or opens as a dialog stands in front of all that stood before.
  addEventListener('fullscreenchange', stand, { capture: true, signal });
  addEventListener('toggle', settleSoon, { capture: true, signal });
  const looking = setInterval(() => (host.isConnected ? settleSoon() : again()), LOOK_MS);
  return () => {
    ended.abort();
    clearInterval(looking);
    watch.disconnect();
    host.remove();
  };
}
