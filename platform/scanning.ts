import { browser, type Browser } from '@wxt-dev/browser';
import { isPreparedNow } from '@/policy/now.ts';
import { unscannedPatterns } from '@/policy/unscanned.ts';
import type { Gate } from './gate.ts';
import { createTurns } from './in-turn.ts';

type Script = Browser.scripting.RegisteredContentScript;

/** Whether it was taken: a script that is there already is updated, another one is registered. */
const SUCCESS = [() => true, () => false] as const;
/** Holds each page back until it has been judged: for children alone. */
const HOLD = 'content-scripts/page-hold.js';
const FLAG = 'content-scripts/flag.js';
/** The child's button, on prepared pages too. */
const CORNER = 'content-scripts/corner.js';

/** Which pages are read and judged by their words, as the browser has it; it holds on over restarts. */
export type Scanning = {
  /** Follows the rules in force and who is there. */
  follow(): Promise<void>;
};

/** Returns what registers the script that reads pages. Prepared pages, work mail and our own endpoint have none in them. */
export function createScanning(gate: Gate): Scanning {
  const inTurn = createTurns();
  return {
    follow: () =>
      inTurn(async () => {
        const wanted = scriptFor(gate);
        if (!wanted) return;
        await putScript(wanted);
        await putCorner(gate.situation().level === 'child');
      }),
  };
}

/** One pattern that the browser does not take would leave every page unread: the worker knows what is trusted too. */
async function putScript(wanted: Script): Promise<void> {
  for (const script of [wanted, { ...wanted, excludeMatches: [] }])
    for (const put of [browser.scripting.updateContentScripts, browser.scripting.registerContentScripts])
      if (await put([script]).then(...SUCCESS)) return;
  throw new Error('The browser reads no pages.');
}

/** Gives pages of a child their button, those that are open too; an adult's page asks the worker, and takes it away by itself. */
async function putCorner(isChild: boolean): Promise<void> {
  const [standing] = await browser.scripting.getRegisteredContentScripts({ ids: ['corner'] });
  if (isChild === (standing !== undefined)) return;
  if (!isChild) return browser.scripting.unregisterContentScripts({ ids: ['corner'] });
  const matches = ['http://*/*', 'https://*/*'];
  await browser.scripting.registerContentScripts([
    { id: 'corner', matches, js: [CORNER], runAt: 'document_end', persistAcrossSessions: true },
  ]);
  for (const { id } of await browser.tabs.query({ url: matches }))
    if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files: [CORNER] }).catch(() => undefined);
}

function scriptFor(gate: Gate): Script | undefined {
  const rules = gate.rules();
  if (!rules) return undefined;
  const situation = gate.situation();
  const isChild = situation.level === 'child';
  return {
    id: 'pages',
    matches: ['http://*/*', 'https://*/*'],
    excludeMatches: unscannedPatterns(rules, (page) => isPreparedNow(rules, page, situation)),
    js: isChild ? [HOLD, FLAG] : [FLAG],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}
