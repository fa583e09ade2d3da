import { browser, type Browser } from '@wxt-dev/browser';
import { isPreparedNow } from '@/policy/now.ts';
import { unscannedPatterns } from '@/policy/unscanned.ts';
import type { Gate } from './gate.ts';
import { createTurns } from './in-turn.ts';

type Script = Browser.scripting.RegisteredContentScript;

const ID = 'pages';
/** Holds each page back until it has been judged: for children alone. */
const HOLD = 'content-scripts/page-hold.js';
const FLAG = 'content-scripts/flag.js';

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
        const [standing] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
        if (standing && isSame(standing, wanted)) return;
        const put = standing ? browser.scripting.updateContentScripts : browser.scripting.registerContentScripts;
        // One pattern that the browser does not take would leave every page unread: the worker knows what is trusted too.
        await put([wanted]).catch(() => put([{ ...wanted, excludeMatches: [] }]));
      }),
  };
}

function scriptFor(gate: Gate): Script | undefined {
  const rules = gate.rules();
  if (!rules) return undefined;
  const situation = gate.situation();
  const isChild = situation.level === 'child';
  return {
    id: ID,
    matches: ['http://*/*', 'https://*/*'],
    excludeMatches: unscannedPatterns(rules, (page) => isPreparedNow(rules, page, situation)),
    js: isChild ? [HOLD, FLAG] : [FLAG],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}

function isSame(standing: Script, wanted: Script): boolean {
  const told = ({ js = [], excludeMatches = [] }: Script): string => JSON.stringify([js, excludeMatches.toSorted()]);
  return told(standing) === told(wanted);
}
