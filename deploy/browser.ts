import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { installByApt } from './apt.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

type Surroundings = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv };

/** Returns the places where Chrome, Chromium or Edge usually lies on a system, likeliest first. */
export function usualPlaces({ platform, env }: Surroundings): string[] {
  if (platform === 'darwin') return [...MAC, ...MAC.map((place) => join(env.HOME ?? '/', place))];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS.flatMap((place) => roots.map((root) => `${root}\\${place}`));
  }
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter), '/snap/bin', '/usr/local/bin'];
  return NAMES.flatMap((name) => [...new Set(folders)].filter(Boolean).map((folder) => join(folder, name)));
}

/** Returns the path of a browser, or nothing. `CHROME_PATH` overrides; throws in words when it points at nothing that runs. */
export async function findBrowser(around: Surroundings = process): Promise<string | undefined> {
  const chosen = around.env.CHROME_PATH;
  if (chosen) {
    if (await runs(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, and nothing there can be run. Point it at Chrome, Chromium or Edge, or unset it.`);
  }
  for (const place of usualPlaces(around)) if (await runs(place)) return place;
  return undefined;
}

/**
 * Returns the path of a browser, installing Debian's Chromium when there is none and this is root on a Debian-like system.
 * Throws an error that says what to install otherwise.
 */
export async function ensureBrowser(say: (line: string) => void = console.error): Promise<string> {
  const found = await findBrowser();
  if (found !== undefined) return found;
  const refused = await installByApt('chromium', say);
  const installed = await findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    `No Chrome, Chromium or Edge was found${refused ? `, and ${refused}` : ''}. Install one (on Debian and Ubuntu: “apt-get install chromium”), or set CHROME_PATH to it.`,
  );
}

async function runs(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
