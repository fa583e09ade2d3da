import { defineContentScript } from 'wxt/utils/define-content-script';
import { showAgreed } from '@/components/agreed-strip.ts';
import { hidePage } from '@/components/hide-page.ts';
import { keepNewest } from '@/policy/keep-newest.ts';
import { MOST_FRAMED, MOST_TALKS } from '@/policy/talks.ts';

/** The browser's own object: an extension's library would weigh on every page. */
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    getURL(path: string): string;
    onMessage: { addListener(listener: (message: unknown) => void): void };
  };
};

/**
 * Asks about the page it stands in, at its start and whenever it comes back without a request that others could see: from the back-forward
 * cache, as a prerender, or answered by the site's own service worker; where the worker says so also after a move inside the page. It keeps pages from
 * becoming apps.
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
      if (unseen) uncover ??= hidePage();
      questions += 1;
      // One question is on its way at a time, for a page can move without end; whoever asks meanwhile waits for a newer answer.
      if (questions > 1) return;
      let answered: number;
      let reply: unknown;
      do {
        answered = questions;
        // After an update this script outlives the extension that sent it; the new one sweeps the tab.
        reply = await chrome.runtime
          .sendMessage({ channel: 'askAgain', request: { moved: hasMoved, talksTo: [...talksTo], framed: [...framed] } })
          .catch(() => undefined);
      } while (answered !== questions);
      questions = 0;
      if (isBlocked(reply)) {
        conceal();
        window.stop();
        // The tab is led away by the worker; a frame has nobody else.
        if (window.top !== window) window.open(chrome.runtime.getURL('/part.html'), '_self');
        return;
      }
      watchesMoves = isToWatch(reply);
      uncover?.();
      uncover = undefined;
      showAgreed(reply);
    };
    void ask(isAnsweredByServiceWorker());
    // Before the page’s own listeners, which hear nothing of it.
    addEventListener('message', leadOn, { capture: true });
    chrome.runtime.onMessage.addListener((message) => void (obey(message) || ask(false)));
    navigation.addEventListener('currententrychange', ({ navigationType }) => {
      hasMoved = true;
      // Moves that pages make all the time, in place, the worker sees without our help.
      if (watchesMoves && navigationType === 'push') void ask(true);
    });
    // First of all listeners, for a page may keep these events from those behind its own; and it can make them up by the thousand.
    addEventListener('prerenderingchange', (change) => change.isTrusted && void ask(true), { capture: true });
    addEventListener('pageshow', (shown) => shown.isTrusted && shown.persisted && void ask(true), { capture: true });
    // A page that became an app would have a window without a bar, and without our button.
    addEventListener('beforeinstallprompt', stop, { capture: true });
    addEventListener('beforeunload', keepUnheard, { capture: true });
    navigation.addEventListener('navigate', keepUnheard, { capture: true });
  },
});

let covered = false;
/** Shows the page again that is hidden while the worker is asked. */
let uncover: (() => void) | undefined;
let questions = 0;
/** Whether this page is no longer where it was loaded. */
let hasMoved = false;
/** Hosts that this page has had a connection to that stays, the newest last. */
const talksTo = new Set<string>();
/** Hosts that stood in frames of this page, each with the origin that asked for it, the newest last. */
const framed = new Set<string>();
/** Where frames go that wait to be led, by what they will say. */
const led = new Map<string, string>();
const MOST_LED = 100;
/** Whether a move inside the page, such as another search, is hidden until the worker has judged it. */
let watchesMoves = false;

function isPrerendering(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}

function isToWatch(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'watch' in reply && reply.watch === true;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isBlocked(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'verdict' in reply && reply.verdict === 'blocked';
}

/** A page that the site's own service worker answers is a request to nobody: no rule has judged it. */
function isAnsweredByServiceWorker(): boolean {
  if (!('serviceWorker' in navigator)) return false;
  try {
    return navigator.serviceWorker.controller !== null;
  } catch {
    // A page in a sandbox may not say, though a service worker may have answered it with one.
    return true;
  }
}

/** Does what the worker says, but for judging this page again: then it returns false. */
function obey(said: unknown): boolean {
  if (typeof said !== 'object' || said === null) return false;
  if ('moved' in said) hasMoved = true;
  if ('leave' in said) conceal();
  else if ('talksTo' in said && typeof said.talksTo === 'string') noteTalk(said.talksTo, 'of' in said ? said.of : origin);
  else if ('framed' in said && typeof said.framed === 'string') noteNewest(framed, said.framed, MOST_FRAMED);
  else if ('lead' in said && 'by' in said) leadFrame(String(said.lead), String(said.by));
  else return false;
  return true;
}

/** A window without an address hears of everybody's connections, and is `of` one origin. */
function noteTalk(host: string, of: unknown): void {
  if (of === origin) noteNewest(talksTo, host, MOST_TALKS);
}

function noteNewest(notes: Set<string>, note: string, most: number): void {
  notes.delete(note);
  notes.add(note);
  keepNewest(notes, most);
}

/**
 * Leads a frame that waits at our hold page to where this page wanted it, once it says what it is led `by`: in the name of this page, which every rule asks
 * for. Where it goes the worker says, and the frame does not.
 */
function leadFrame(address: string, by: string): void {
  led.set(by, address);
  keepNewest(led, MOST_LED);
  // A page that opened its document anew has lost every listener.
  addEventListener('message', leadOn, { capture: true });
}

function leadOn(event: MessageEvent): void {
  if (led.size === 0) return;
  const { source, data } = event;
  const address = led.get(data);
  // Whose frame it says is not asked: in a sandbox it is nobody’s, and whoever hears the word could lead its own frames there anyway.
  if (address === undefined || !isWindow(source)) return;
  event.stopImmediatePropagation();
  led.delete(data);
  source.location.replace(address);
}

function isWindow(source: MessageEventSource | null): source is Window {
  return source !== null && 'frames' in source;
}

/** A page that is led away cannot say that it stays. */
function keepUnheard(leaving: Event): void {
  if (covered) leaving.stopImmediatePropagation();
}

function conceal(): void {
  covered = true;
  hidePage();
}
