import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Flag } from '@/policy/flag/weigh.ts';
import { pictureSignal } from '@/policy/pictures.ts';
import { checkFrame } from './check.ts';
import { createCurtain } from './curtain.ts';
import type { Ruling } from './judge.ts';
import type { CountHosts } from './neighbours.ts';
import { readPage } from './reading.ts';

/** The browser's own object: an extension's library would weigh on every page. */
declare const chrome: {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: (message: unknown) => void): void };
  };
};

const RETRY_MS = 250;

/**
 * Reads the page, judges it on the device, and says to the worker as what it was flagged, how strongly and by which of our rules. Where a child is, the page is
 * held back until its first verdict. Registered while the worker runs, and not where nothing is to be read.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: ['<all_urls>'],
  main() {
    if (Reflect.get(globalThis, 'checksPage') === true && Reflect.deleteProperty(globalThis, 'checksPage')) return checkFrame(count);
    if (Object.hasOwn(globalThis, 'readsPage')) return undefined;
    Object.assign(globalThis, { readsPage: true });
    const reading = readPage({ curtain: createCurtain(), holds: Object.hasOwn(globalThis, 'holdsPages'), report, count });
    // The script that has pictures judged says here what one of them comes to.
    Object.assign(globalThis, { notePicture: (score: number) => reading.note(pictureSignal(score)) });
    // The worker nudges every frame when the level or the rules have changed.
    chrome.runtime.onMessage.addListener((message) => isNudge(message) && reading.again());
    return undefined;
  },
});

/** A tab that is led away has been judged; prepared pages are asked for something else. */
function isNudge(message: unknown): boolean {
  return typeof message === 'object' && message !== null && !('leave' in message);
}

async function report(flags: Flag[]): Promise<Ruling> {
  const request = { flags: flags.map(({ category, score, rules }) => ({ category, score, rules: rules.slice(0, 200) })) };
  for (;;) {
    const reply: unknown = await chrome.runtime.sendMessage({ channel: 'reportFlag', request }).catch(() => undefined);
    if (isRuling(reply)) return reply;
    // After an update this script outlives the extension that sent it; the new one sweeps the tab.
    if (chrome.runtime.id === undefined) return undefined;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

/** A worker that does not answer makes no page worse. */
async function count(hosts: string[]): ReturnType<CountHosts> {
  const reply: unknown = await chrome.runtime.sendMessage({ channel: 'countNeighbours', request: { hosts } }).catch(() => undefined);
  return typeof reply === 'object' && reply !== null && 'blocked' in reply ? (reply.blocked as Awaited<ReturnType<CountHosts>>) : undefined;
}

function isRuling(reply: unknown): reply is NonNullable<Ruling> {
  return typeof reply === 'object' && reply !== null && 'threshold' in reply;
}
