import { browser } from '@wxt-dev/browser';
import { coverHappening, type CoverDeps } from './cover-answers.ts';
import { stopBeating } from './cover-beat.ts';
import type { Cover } from './covers.ts';
import { ourPages, tellPageFor } from './our-pages.ts';

export type LeftDeps = Pick<CoverDeps, 'gate' | 'covers' | 'clock' | 'write' | 'onBug'>;

/** The browser closes its windows before it ends: one that answers after so long, with a window or without, has lived on. */
const WITH_WINDOW_MS = 3_000;
const WITHOUT_MS = 15_000;

/**
 * Tells the record of covers that nobody answered and whose tab was closed or went on to something else: nothing shows them any more, so no power cut is told of them.
 * They stay to be answered. Attach it in the worker's first turn.
 */
export function watchLeft(deps: LeftDeps): void {
  const { onBug } = deps;
  browser.tabs.onRemoved.addListener((tabId, { isWindowClosing }) => void closed(deps, tabId, isWindowClosing).catch(onBug));
  browser.webNavigation.onCommitted.addListener(({ frameId, tabId, url }) => {
    if (frameId === 0) void wentOn(deps, tabId, url).catch(onBug);
  });
  void lookAfter(deps).catch(onBug);
}

/** Writes that a cover of a child was left, once for each cover. For adults leaving is what the picture asks them to do. */
export async function writeLeft({ gate, write }: Pick<LeftDeps, 'gate' | 'write'>, cover: Cover, seconds: number): Promise<void> {
  if (cover.level === 'child') await write(coverHappening(gate, cover, { kind: 'cover-left', seconds }), `cover-left ${cover.id}`);
}

async function closed(deps: LeftDeps, tabId: number, isWindowClosing: boolean): Promise<void> {
  const at = deps.clock();
  const covers = await coversIn(deps, tabId);
  if (covers.length === 0 || (isWindowClosing && !(await livesOn()))) return;
  for (const cover of covers) await leave(deps, cover, at);
}

async function wentOn(deps: LeftDeps, tabId: number, address: string): Promise<void> {
  if (isTellPage(address)) return;
  const at = deps.clock();
  const covers = await coversIn(deps, tabId);
  // A page that fights its cover moves before a page of ours has come.
  if (!covers.some(({ picture }) => picture === 'shown')) return;
  for (const cover of covers) await leave(deps, cover, at);
}

/** What was closed or went on while no worker lived. */
async function lookAfter(deps: LeftDeps): Promise<void> {
  const covers = (await deps.covers.standing()).filter(({ picture }) => picture !== 'left');
  if (covers.length === 0) return;
  const open = new Map((await browser.tabs.query({})).map(({ id, url, pendingUrl }) => [id, pendingUrl ?? url ?? '']));
  for (const cover of covers) {
    const address = open.get(cover.tabId);
    if (address === undefined || (cover.picture === 'shown' && !isTellPage(address))) await leave(deps, cover, deps.clock());
  }
}

async function leave(deps: LeftDeps, cover: Cover, at: Date): Promise<void> {
  const { covers, gate } = deps;
  await gate.ready;
  const standing = await covers.standing();
  // Somebody may have answered it meanwhile, or another tab has taken it over.
  if (standing.find(({ id }) => id === cover.id)?.tabId !== cover.tabId) return;
  const taken = new Set(standing.filter(({ id }) => id !== cover.id).map(({ tabId }) => tabId));
  const double = (await browser.tabs.query({})).find(
    ({ id, url, pendingUrl }) =>
      id !== undefined && id !== cover.tabId && !taken.has(id) && (pendingUrl ?? url) === tellPageFor(cover.address),
  );
  if (double?.id !== undefined) return covers.show(cover.id, double.id);
  await writeLeft(deps, cover, Math.max(0, Math.round((at.getTime() - Date.parse(cover.since)) / 1_000)));
  await covers.leave(cover.id);
  await stopBeating(cover);
}

async function coversIn({ covers }: LeftDeps, tabId: number): Promise<Cover[]> {
  return (await covers.standing()).filter((one) => one.tabId === tabId && one.picture !== 'left');
}

async function livesOn(): Promise<boolean> {
  await pause(WITH_WINDOW_MS);
  if ((await browser.windows.getAll()).length > 0) return true;
  await pause(WITHOUT_MS);
  await browser.windows.getAll();
  return true;
}

function isTellPage(address: string): boolean {
  return address.startsWith(ourPages().tell);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
