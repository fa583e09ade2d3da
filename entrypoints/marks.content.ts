import { defineContentScript } from 'wxt/utils/define-content-script';
import { hidePage } from '@/components/hide-page.ts';
import { carriesItsLinks } from '@/policy/carried-links.ts';
import type { Category } from '@/policy/category.ts';
import { SITE_MARKS, type SiteMark } from '@/policy/site-marks.ts';

/** The browser's own object: an extension's library would weigh on every page. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * Looks for the fixed marks of software that makes a site a social network, a chat, a mailbox or a web proxy on a host that no list knows, once the page is read and
 * once it has loaded. It says what such a site is, and nothing else of the page.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  main() {
    look();
    addEventListener('load', () => setTimeout(look), { once: true });
  },
});

/** Most pages have no mark, which one look shows. */
const ANY_MARK = SITE_MARKS.map((mark) => ('selector' in mark ? mark.selector : `meta[name="${mark.meta[0]}" i]`)).join();
const told = new Set<Category>();
let looked = 0;

function look(): void {
  const size = document.getElementsByTagName('*').length;
  // A page that has not grown is what it was.
  if (size === looked) return;
  looked = size;
  const categories = [...new Set(categoriesHere())].filter((category) => !told.has(category));
  if (categories.length === 0) return;
  for (const category of categories) told.add(category);
  // After an update this script outlives the extension that sent it; the new one sweeps the tab.
  void chrome.runtime.sendMessage({ channel: 'tellMarks', request: { categories } }).then(obey, () => undefined);
}

function obey(reply: unknown): void {
  if (typeof reply !== 'object' || reply === null || !('verdict' in reply) || reply.verdict !== 'blocked') return;
  hidePage();
  window.stop();
}

function categoriesHere(): Category[] {
  const marked = document.querySelector(ANY_MARK) ? SITE_MARKS.filter(isHere).map(({ category }) => category) : [];
  return carriesItsLinks(location.href, hrefsHere()) ? [...marked, 'proxies'] : marked;
}

function* hrefsHere(): Generator<string> {
  for (const link of document.links) yield link.href;
}

function isHere(mark: SiteMark): boolean {
  if ('selector' in mark) return document.querySelector(mark.selector) !== null;
  const [name, begins] = mark.meta;
  return Array.from(document.querySelectorAll(`meta[name="${name}" i]`)).some((meta) =>
    (meta.getAttribute('content') ?? '').toLowerCase().startsWith(begins),
  );
}
