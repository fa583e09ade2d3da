import { defineContentScript } from 'wxt/utils/define-content-script';
import { impressionOf } from '@/policy/impression.ts';

/** The browser's own object: an extension's library would weigh on every page. */
declare const chrome: {
  runtime: {
    onMessage: {
      addListener(listener: (message: unknown, sender: unknown, reply: (impression?: string) => void) => boolean | undefined): void;
    };
  };
};

const LONGEST_TEXT = 200_000;
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
/** What a page still adds after it has loaded is waited for so long. */
const SETTLING_MS = 2_000;

/**
 * Says what sort of words the page has, as 64 bits, when our worker or our popup asks: only for pages that staff check, or have prepared for children. The words
 * themselves stay here; on every other page it does nothing.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    chrome.runtime.onMessage.addListener((message, _sender, reply) => {
      if (message !== 'impression') return undefined;
      setTimeout(() => requestIdleCallback(() => reply(impressionOf(wordsHere())), { timeout: SETTLING_MS }), SETTLING_MS);
      return true;
    });
  },
});

function wordsHere(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = document.title;
  while (text.length < LONGEST_TEXT && walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement && !UNSEEN.has(parentElement.tagName)) text += ` ${nodeValue}`;
  }
  return text;
}
