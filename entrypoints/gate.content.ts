import { defineContentScript } from 'wxt/utils/define-content-script';
import { showAgreed } from '@/components/agreed-strip.ts';

/** The browser's own object: the polyfill would add 10 kB to every page. */
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    getURL(path: string): string;
    onMessage: { addListener(listener: () => void): void };
  };
};

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
    const ask = async (unseen: boolean): Promise<void> => {
      if (isPrerendering()) return;
      const uncover = unseen ? cover() : undefined;
      // After an update this script outlives the extension that sent it; the new one sweeps the tab.
      const reply: unknown = await chrome.runtime.sendMessage({ channel: 'askAgain', request: {} }).catch(() => undefined);
      if (isBlocked(reply)) {
        covered = true;
        cover();
        window.stop();
        // The tab is led away by the worker; a frame has nobody else.
        if (window.top !== window) window.open(chrome.runtime.getURL('/part.html'), '_self');
        return;
      }
      uncover?.();
      showAgreed(reply);
    };
    void ask(isAnsweredByServiceWorker());
    chrome.runtime.onMessage.addListener(() => void ask(false));
    document.addEventListener('prerenderingchange', () => void ask(true));
    addEventListener('pageshow', (shown) => shown.persisted && void ask(true));
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

/** A page that the site's own service worker answers is a request to nobody: no rule has judged it. */
function isAnsweredByServiceWorker(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

/** Hides the page at once, and returns what shows it again. */
function cover(): () => void {
  const style = document.createElement('style');
  style.textContent = COVER;
  (document.documentElement ?? document).append(style);
  return () => style.remove();
}
