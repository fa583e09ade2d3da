import { defineContentScript } from 'wxt/utils/define-content-script';
import { hidePage } from '@/components/hide-page.ts';
import { carriedByLinks, type CarriedLinks, carriesAddress } from '@/policy/carried-links.ts';
import type { Category } from '@/policy/category.ts';
import { SITE_MARKS, type SiteMark } from '@/policy/site-marks.ts';
import { sentTo } from '@/platform/page-forms.ts';
import { createRoots } from '@/platform/page-roots.ts';

/** The browser's own object: an extension's library would weigh on every page. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** When a page is looked at again, if it has grown or moved: software that builds its page by itself takes a while. */
const SOON_MS = 1_000;
const LATER_MS = [3_000, 8_000];

/**
 * Looks for the fixed marks of software that makes a site a social network, a chat, a mailbox or a web proxy on a host that no list knows: once the page is read,
 * once it has loaded, a few times after that and after it has moved inside itself. It says what such a site is, or of which host it shows the pages, and nothing else of the page.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  main() {
    look();
    addEventListener('load', () => setTimeout(look), { once: true });
    lookAgain();
    navigation.addEventListener('currententrychange', lookAgain);
  },
});

let soon: ReturnType<typeof setTimeout> | undefined;
let later: readonly ReturnType<typeof setTimeout>[] = [];

/** A page that moves without end is looked at once a while, and when it rests. */
function lookAgain(): void {
  soon ??= setTimeout(() => {
    soon = undefined;
    look();
  }, SOON_MS);
  for (const timer of later) clearTimeout(timer);
  later = LATER_MS.map((ms) => setTimeout(look, ms));
}

/** Most pages have no mark, which one look shows. */
const ANY_MARK = SITE_MARKS.map((mark) => ('selector' in mark ? mark.selector : `meta[name="${mark.meta[0]}" i]`)).join();
const told = new Set<string>();
let looked = '';

function look(): void {
  const state = `${document.getElementsByTagName('*').length} ${location.href}`;
  // A page that has neither grown nor moved is what it was.
  if (state === looked) return;
  looked = state;
  const shown = shownHere();
  const categories = [...new Set([...marksHere(), ...(shown?.sure ? (['proxies'] as const) : [])])];
  const request = { categories, ...(shown && !shown.sure ? { shows: shown.host } : {}) };
  const said = JSON.stringify(request);
  if ((categories.length === 0 && !request.shows) || told.has(said)) return;
  told.add(said);
  // After an update this script outlives the extension that sent it; the new one sweeps the tab.
  void chrome.runtime.sendMessage({ channel: 'tellMarks', request }).then(obey, () => undefined);
}

function obey(reply: unknown): void {
  if (typeof reply !== 'object' || reply === null || !('verdict' in reply) || reply.verdict !== 'blocked') return;
  hidePage();
  window.stop();
}

/** Whose pages the links say that this page shows. Where they cannot be read its marks are told all the same: a fault of ours makes no page a web proxy. */
function shownHere(): CarriedLinks | undefined {
  try {
    const asks = document.querySelector(ASKS) !== null;
    return carriedByLinks({ address: location.href, links: linksHere(), parts: partsHere(), asks });
  } catch (cause) {
    reportError(cause);
    return undefined;
  }
}

function marksHere(): Category[] {
  return document.querySelector(ANY_MARK) ? SITE_MARKS.filter(isHere).map(({ category }) => category) : [];
}

/** A field for an address. */
const ASKS = ':is([type="url"], [name="url" i], [placeholder*="url" i])';

function* linksHere(): Generator<string> {
  for (const link of document.links) yield link.href;
  if (!carriesAddress(location.href)) return;
  const roots = createRoots(() => undefined);
  roots.sweep();
  for (const root of roots.all()) for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) yield link.href;
}

function* partsHere(): Generator<string> {
  for (const { src } of document.images) yield src;
  for (const { src } of document.scripts) yield src;
  for (const form of document.forms) yield sentTo(form);
}

function isHere(mark: SiteMark): boolean {
  if ('selector' in mark) return document.querySelector(mark.selector) !== null;
  const [name, begins] = mark.meta;
  return Array.from(document.querySelectorAll(`meta[name="${name}" i]`)).some((meta) =>
    (meta.getAttribute('content') ?? '').toLowerCase().startsWith(begins),
  );
}
