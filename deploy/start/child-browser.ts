import type { ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { findBrowser } from '@/deploy/browser.ts';
import { TARGETS } from '@/deploy/pack/target.ts';
import { endManagedBrowser, hasDisplay, openManagedBrowser, targetFolderFor } from './managed-browser.ts';
import { packFolder } from './packs.ts';

/**
 * Opens a browser as a child's device, and returns what ends it. Where none can be opened, or it does not come up, `say` hears how to do it
 * by hand.
 */
export async function openChildBrowser(dataFolder: string, wanted: boolean, say: (line: string) => void): Promise<() => void> {
  const opened = await openOrWhyNot(dataFolder, wanted);
  if (typeof opened === 'string') {
    say(opened);
    return () => undefined;
  }
  opened.once('exit', (code) => {
    if (code !== null && code !== 0) say(`The managed browser ended (${code}). ${byHand(dataFolder)}`);
  });
  return () => endManagedBrowser(opened);
}

async function openOrWhyNot(dataFolder: string, wanted: boolean): Promise<ChildProcess | string> {
  if (!wanted) return byHand(dataFolder);
  if (!hasDisplay(process.env, process.platform)) return `There is no display to open a browser on. ${byHand(dataFolder)}`;
  const browser = await findBrowser();
  if (browser === undefined) return `There is no browser to open. ${byHand(dataFolder)}`;
  const target = TARGETS.find(({ folder }) => folder === targetFolderFor(browser));
  if (target === undefined) return `Packs for ${browser} are not written yet. ${byHand(dataFolder)}`;
  const files = join(packFolder(dataFolder, 'child'), target.folder);
  const opened = await openManagedBrowser({ browser, files, place: target.place, profile: join(dataFolder, 'browser') });
  return typeof opened === 'string' ? `No managed browser was opened: ${opened}. ${byHand(dataFolder)}` : opened;
}

function byHand(dataFolder: string): string {
  const files = TARGETS.map(({ folder, place }) => `${resolve(packFolder(dataFolder, 'child'), folder)} to ${place}`).join(', or ');
  return `To make a browser a child’s device, copy the files of ${files}.`;
}
