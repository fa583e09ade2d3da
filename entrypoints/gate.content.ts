import { defineContentScript } from 'wxt/utils/define-content-script';
import { showAgreed } from '@/components/agreed-strip.ts';

/** The browser's own object: the polyfill would add 10 kB to every page. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const COVER = 'html{visibility:hidden!important;background:#fdf6e3!important}';

/**
 * Asks about the page it stands in, at its start and whenever it comes back without a request that others could see: from the back-forward
 * cache, as a prerender, or answered by the site's own service worker.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    const ask = async (): Promise<void> => {
      const reply: unknown = await chrome.runtime.sendMessage({ channel: 'askAgain', request: {} });
      if (isBlocked(reply)) cover();
      else showAgreed(reply);
    };
    const askQuietly = () => {
      // After an update this script outlives the extension that sent it; the new one sweeps the tab.
      if (!isPrerendering()) ask().catch(() => undefined);
    };
    askQuietly();
    document.addEventListener('prerenderingchange', askQuietly);
    addEventListener('pageshow', (shown) => shown.persisted && askQuietly());
    addEventListener('beforeunload', (leaving) => covered && leaving.stopImmediatePropagation(), { capture: true });
  },
});

let covered = false;

function isPrerendering(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}

function isBlocked(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'verdict' in reply && reply.verdict === 'blocked';
}

/** Hides the page at once; the worker puts the blocked page in the tab's place. */
function cover(): void {
  covered = true;
  const style = document.createElement('style');
  style.textContent = COVER;
  (document.documentElement ?? document).append(style);
  window.stop();
}
