import { browser, type Browser } from '@wxt-dev/browser';
import { DETAILS_SENT } from '@/policy/compile.ts';
import { FRAME_TYPES } from '@/policy/net-rule.ts';
import { blockedPageFor, holdPageFor, holdPartFor, isOurs, ourPages, SENT } from './our-pages.ts';
import type { Gate } from './gate.ts';
import type { HeldFrames } from './held-frames.ts';

/** A frame or a part of a page that was not let through. */
export type BlockedPart = { tabId: number; address: string; from: string | undefined; inFrame: boolean; sends: boolean };

type GuardDeps = { gate: Gate; held: Pick<HeldFrames, 'note'>; onBug(cause: unknown): void };

/**
 * The synchronous layer: it holds pages and frames until the first rules are known, which net rules do not do when the browser starts, and sees what net
 * rules cannot: look-alike hosts and sites behind carriers. A fault in the judging lets nothing through: the browser takes no answer for a yes. Attach it in the worker's
 * first turn.
 */
export function guardRequests({ gate, held, onBug }: GuardDeps): void {
  browser.webRequest.onBeforeRequest.addListener(
    (details) => {
      try {
        return answerRequest({ gate, held }, details);
      } catch (cause) {
        onBug(cause);
        return { redirectUrl: details.type === 'main_frame' ? blockedPageFor(details.url) : ourPages().part };
      }
    },
    { urls: ['http://*/*', 'https://*/*'], types: ['main_frame', ...FRAME_TYPES] },
    ['blocking'],
  );
}

/** Calls back for each frame and part that net rules or `guardRequests` refused; one that is only held asks again. */
export function watchBlockedParts(callback: (part: BlockedPart) => void): void {
  const filter = { urls: ['<all_urls>'] };
  browser.webRequest.onBeforeRedirect.addListener((details) => {
    if (details.type !== 'main_frame' && details.redirectUrl === ourPages().part) callback(partOf(details));
  }, filter);
  browser.webRequest.onErrorOccurred.addListener((details) => {
    if (details.type !== 'main_frame' && details.error === 'net::ERR_BLOCKED_BY_CLIENT') callback(partOf(details));
  }, filter);
}

function answerRequest(
  { gate, held }: Pick<GuardDeps, 'gate' | 'held'>,
  details: Browser.webRequest.OnBeforeRequestDetails,
): Browser.webRequest.BlockingResponse {
  const { type, url } = details;
  const isPage = type === 'main_frame';
  const isSent = details.method !== 'GET';
  const decision = gate.decide({
    address: url,
    as: isPage ? 'page' : 'embedded',
    inFrame: !isPage,
    sends: details.method === 'POST',
    ...from(details),
  });
  if (!decision && isPage) return { redirectUrl: holdPageFor(url, isSent ? SENT : '') };
  // What a form sends into a frame is lost: there is no room in it to say so.
  if (!decision && isSent) return { redirectUrl: ourPages().part };
  if (!decision) {
    held.note({ tabId: details.tabId, frameId: details.frameId, parentFrameId: details.parentFrameId, address: url, ...from(details) });
    return { redirectUrl: holdPartFor(url) };
  }
  if (decision.action !== 'block') return {};
  return { redirectUrl: isPage ? blockedPageFor(url, decision.step === 'details' ? DETAILS_SENT : '') : ourPages().part };
}

type Requested = { tabId: number; type: string; url: string; method: string; initiator?: string | undefined };

function partOf(details: Requested): BlockedPart {
  return {
    tabId: details.tabId,
    address: details.url,
    from: from(details).from,
    inFrame: isFrame(details),
    sends: details.method === 'POST',
  };
}

function isFrame({ type }: Requested): boolean {
  return FRAME_TYPES.some((one) => one === type);
}

function from({ initiator }: { initiator?: string | undefined }): { from?: string } {
  return initiator && !isOurs(initiator) && initiator !== 'null' ? { from: initiator } : {};
}
