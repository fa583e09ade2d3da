/** How often a page may take the button away before it is left to the toolbar and the key. */
const MOST_RETURNS = 50;

/**
 * Keeps an element in the page and above it: again when the page takes it away, and when something goes full screen. `shown` is called each time it stands.
 * Returns what takes it out for good.
 */
export function keepInPage(host: HTMLElement, shown: () => void): () => void {
  const ended = new AbortController();
  let returns = 0;
  const stand = (): void => {
    if (ended.signal.aborted || !document.documentElement) return;
    if (!host.isConnected) document.documentElement.append(host);
    host.showPopover();
    shown();
  };
  const again = (): void => {
    if (host.isConnected || returns >= MOST_RETURNS) return;
    returns += 1;
    stand();
  };
  const watch = new MutationObserver(again);
  const begin = (): void => {
    stand();
    watch.observe(document.documentElement, { childList: true });
  };
  const { signal } = ended;
  if (document.documentElement) begin();
  document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  addEventListener('load', shown, { once: true, signal });
  addEventListener('resize', shown, { signal });
  // What goes full screen stands above everything that stood before.
  document.addEventListener(
    'fullscreenchange',
    () => {
      host.hidePopover();
      stand();
    },
    { signal },
  );
  return () => {
    ended.abort();
    watch.disconnect();
    host.remove();
  };
}
