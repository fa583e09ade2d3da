import { defineContentScript } from 'wxt/utils/define-content-script';
import { makeCornerButton } from '@/components/corner/corner-button.ts';
import type { Place } from '@/components/corner/place.ts';
import type { Language } from '@/policy/language.ts';
import { callWords } from '@/policy/tell-messages/call-words.ts';
import { keepInPage } from './keep.ts';
import { letMove, type Movable } from './move.ts';
import { hearPresses } from './press.ts';

/** The browser's own object: an extension's library would weigh on every page. */
declare const chrome: {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: () => void): void };
  };
};

const COVER = 'html{visibility:hidden!important;background:#dff0f3!important}';
const RETRY_MS = 250;

/**
 * The button by which a child can ask for a grown-up at any time, on every page in a tab of a child's. It hears what is done to itself alone. Registered where a
 * child is, and gone from the page when an adult comes.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: ['<all_urls>'],
  main() {
    if (Object.hasOwn(globalThis, 'hasCorner')) return;
    Object.assign(globalThis, { hasCorner: true });
    hearPresses(() => standing?.hand);
    void follow();
    // The worker nudges every frame when the level or the rules have changed.
    chrome.runtime.onMessage.addListener(() => void follow());
  },
});

let standing: { language: Language; hand: Movable; remove(): void } | undefined;
let isTelling = false;

async function follow(): Promise<void> {
  const corner = await asked();
  // One that stands is left alone: somebody may be moving it.
  if (corner?.language === standing?.language) return;
  standing?.remove();
  standing = corner && { language: corner.language, ...show(corner) };
}

type Corner = { language: Language; place: Place };

async function asked(): Promise<Corner | undefined> {
  // After an update this script outlives the extension that sent it.
  const reply: unknown = await chrome.runtime.sendMessage({ channel: 'askCorner', request: {} }).catch(() => undefined);
  return typeof reply === 'object' && reply !== null && 'language' in reply ? (reply as Corner) : undefined;
}

function show({ language, place }: Corner): { hand: Movable; remove(): void } {
  const corner = makeCornerButton(callWords[language], language);
  const hand = letMove(corner, place, {
    moved: (to) => void chrome.runtime.sendMessage({ channel: 'placeCorner', request: to }).catch(() => undefined),
    pressed: () => void tell(),
  });
  return { hand, remove: keepInPage(corner.host, hand.settle) };
}

/** The page is hidden at once; the worker leads the tab away, and is asked until it has. */
async function tell(): Promise<void> {
  if (isTelling) return;
  isTelling = true;
  const style = document.createElement('style');
  style.textContent = COVER;
  document.documentElement.append(style);
  while (chrome.runtime.id !== undefined) {
    const reply: unknown = await chrome.runtime.sendMessage({ channel: 'tellGrownUp', request: {} }).catch(() => undefined);
    if (reply !== undefined && reply !== null) break;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  isTelling = false;
}
