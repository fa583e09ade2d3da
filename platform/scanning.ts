import { browser, type Browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import { Category } from '@/policy/category.ts';
import type { FrameFlags } from '@/policy/child-sight.ts';
import { isPreparedNow } from '@/policy/now.ts';
import { judgesPictures } from '@/policy/pictures.ts';
import { unscannedPatterns } from '@/policy/unscanned.ts';
import { isTrustedAt } from './flags.ts';
import type { Gate } from './gate.ts';
import { createTurns } from './in-turn.ts';
import { isWebAddress } from './web-address.ts';

type Script = Browser.scripting.RegisteredContentScript;

/** Whether it was taken: a script that is there already is updated, another one is registered. */
const SUCCESS = [() => true, () => false] as const;
const WEB = ['http://*/*', 'https://*/*'];
/** Holds each page back until it has been judged: for children alone. */
const HOLD = 'content-scripts/page-hold.js';
const FLAG = 'content-scripts/flag.js';
/** Keeps pictures boxes until they have been judged. */
const PICTURES = 'content-scripts/picture-boxes.js';
/** Says to the other that it reads a page once, for an adult who checks it. */
const CHECK = 'content-scripts/page-check.js';
/** The child's button, on prepared pages too. It hears presses before the page does. */
const CORNER = 'content-scripts/corner.js';

/** What a page's script may say of it: there is no room for its words. */
const Sights = z.array(z.strictObject({ category: Category, score: z.number() }));
const Said = z.strictObject({ all: Sights, seen: Sights });

/** Which pages are read and judged by their words, as the browser has it; it holds on over restarts. */
export type Scanning = {
  /** Follows the rules in force and who is there. */
  follow(): Promise<void>;
};

/**
 * Returns what registers the script that reads pages. Prepared pages, work mail and our own endpoint have none in them until they move on inside to a part of their site
 * that nobody has looked through. Call it in the worker's first turn.
 */
export function createScanning(gate: Gate): Scanning {
  const inTurn = createTurns();
  readMoved(gate);
  return {
    follow: () =>
      inTurn(async () => {
        const wanted = scriptFor(gate);
        if (!wanted) return;
        await putScript(wanted);
        await putCorner(gate.situation().level === 'child');
        await putPictures(wanted, wantsPictures(gate));
      }),
  };
}

function readMoved(gate: Gate): void {
  /** Tabs whose page is read. One that this worker has not seen come is read twice at most: the script knows itself. */
  const read = new Set<number>();
  const isToRead = (address: string): boolean => isWebAddress(address) && !isTrustedAt(gate, address);
  browser.webNavigation.onCommitted.addListener(({ tabId, frameId, url }) => {
    if (frameId !== 0) return;
    if (isToRead(url)) read.add(tabId);
    else read.delete(tabId);
  });
  for (const moved of [browser.webNavigation.onHistoryStateUpdated, browser.webNavigation.onReferenceFragmentUpdated]) {
    moved.addListener(({ tabId, frameId, url }) => {
      if (frameId !== 0 || read.has(tabId) || !isToRead(url)) return;
      const { js: files = [], allFrames } = scriptFor(gate) ?? {};
      if (files.length === 0) return;
      read.add(tabId);
      const all = wantsPictures(gate) ? [PICTURES, ...files] : files;
      // A tab that has gone meanwhile needs no reader.
      void browser.scripting.executeScript({ target: { tabId, allFrames }, files: all, injectImmediately: true }).catch(() => undefined);
    });
  }
  browser.tabs.onRemoved.addListener((tabId) => void read.delete(tabId));
}

/**
 * Reads the page in a tab once, with its frames, and returns what each frame is flagged as. Nothing where no script may stand in the page, or it does not answer.
 */
export async function checkPage(tabId: number): Promise<FrameFlags[] | undefined> {
  const said = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [CHECK, FLAG] }).catch(() => []);
  const frames = said.map(({ frameId, result }) => ({ frameId, read: z.safeParse(Said, result) }));
  if (!frames.some(({ frameId, read }) => frameId === 0 && read.success)) return undefined;
  return frames.flatMap(({ read }) => (read.success ? [read.data] : []));
}

/** One pattern that the browser does not take would leave every page unread: the worker knows what is trusted too. */
async function putScript(wanted: Script): Promise<void> {
  for (const script of [wanted, { ...wanted, excludeMatches: [] }]) {
    if (await browser.scripting.updateContentScripts([script]).then(...SUCCESS)) return;
    if (await browser.scripting.registerContentScripts([script]).then(...SUCCESS)) return giveToOpenTabs(script);
  }
  throw new Error('The browser reads no pages.');
}

function wantsPictures(gate: Gate): boolean {
  const rules = gate.rules();
  return rules !== undefined && judgesPictures(rules.policy, gate.situation().level);
}

/** Pictures are judged on the pages that are read, where the policy wants it; elsewhere nothing of it is there. Pages that are open ask the worker when it nudges them. */
async function putPictures(read: Script, isWanted: boolean): Promise<void> {
  if (isWanted) return putScript({ ...read, id: 'pictures', js: [PICTURES] });
  const [standing] = await browser.scripting.getRegisteredContentScripts({ ids: ['pictures'] });
  if (standing) await browser.scripting.unregisterContentScripts({ ids: ['pictures'] });
}

/** Gives pages of a child their button, those that are open too; an adult's page asks the worker, and takes it away by itself. */
async function putCorner(isChild: boolean): Promise<void> {
  const [standing] = await browser.scripting.getRegisteredContentScripts({ ids: ['corner'] });
  if (isChild === (standing !== undefined)) return;
  if (!isChild) return browser.scripting.unregisterContentScripts({ ids: ['corner'] });
  const script: Script = { id: 'corner', matches: WEB, js: [CORNER], runAt: 'document_start', persistAcrossSessions: true };
  await browser.scripting.registerContentScripts([script]);
  await giveToOpenTabs(script);
}

/** The browser gives a script that it did not know to pages that open later alone. Tabs that no extension may touch refuse. */
async function giveToOpenTabs({ js: files = [], excludeMatches = [], allFrames = false }: Script): Promise<void> {
  const excluded = excludeMatches.length > 0 ? await browser.tabs.query({ url: excludeMatches }) : [];
  const leftOut = new Set(excluded.map(({ id }) => id));
  for (const { id: tabId } of await browser.tabs.query({ url: WEB }))
    if (tabId !== undefined && !leftOut.has(tabId))
      await browser.scripting.executeScript({ target: { tabId, allFrames }, files, injectImmediately: true }).catch(() => undefined);
}

function scriptFor(gate: Gate): Script | undefined {
  const rules = gate.rules();
  if (!rules) return undefined;
  const situation = gate.situation();
  const isChild = situation.level === 'child';
  return {
    id: 'pages',
    matches: WEB,
    excludeMatches: unscannedPatterns(rules, (page) => isPreparedNow(rules, page, situation)),
    js: isChild ? [HOLD, FLAG] : [FLAG],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}
