import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer';
import { findBrowser } from '@/deploy/browser.ts';
import { pack } from '@/deploy/pack/pack.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import type { MovableClock } from './clock.ts';
import type { Sites } from './sites.ts';
import { until } from './until.ts';
import type { Updates } from './updates.ts';

export type DeviceOptions = {
  sites: Sites;
  updates: Updates;
  policy: PolicyDocument;
  level: Level;
  endpoint: { address: string; enrolmentKey: string; publicKey?: string };
  label?: string;
  room?: string;
  /** Keeps the browser's own block list too, as on a setting's device. */
  wholePack?: boolean;
  /** Browser policies of the pack that this device is not given, so that what is behind them is tried. */
  without?: readonly string[];
  /** Browser policies that somebody else has set beside the pack. */
  beside?: Record<string, unknown>;
  /** Puts the profile on a disk of its own of this many megabytes, which is gone when the browser ends. */
  diskMegabytes?: number;
  /** Gives the browser a clock of its own. */
  clock?: MovableClock;
  /** Leaves SIGINT and SIGTERM to whoever closes the device; otherwise they end its browser and the whole run. */
  leavesSignals?: boolean;
};

/** Switches that puppeteer adds and that keep a policy's extension from being installed, or take away what keeps a page from flooding the browser. */
const UNWANTED = [
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-ipc-flooding-protection',
];

/** A browser with a profile of its own, and a policy folder of its own that only it sees, in a mount namespace. Nothing of it stays on the machine. */
export type ManagedBrowser = {
  /** The folder with everything that the browser keeps. */
  profile: string;
  /** Starts the browser with developer tools attached. */
  open(...addresses: string[]): Promise<Browser>;
  /** Starts the browser as a person would, without developer tools. */
  startAlone(...addresses: string[]): Promise<ChildProcess>;
  /** Hands an address to the browser as another program does, a mail program say: a running one that was started so takes it, and the process ends. */
  handOver(address: string): ChildProcess;
  remove(): Promise<void>;
};

/** One managed device whose administrator can change its policy. */
export type Device = ManagedBrowser & {
  /** Writes the policy again, as an administrator who changes it. */
  setPolicy(policy: PolicyDocument, level?: Level): Promise<void>;
  /** Writes what is not a policy into the third file. */
  breakPolicy(text: string): Promise<void>;
};

/** Sets up a device under the real pack of its policy; its browser is not started yet. */
export async function setUpDevice(options: DeviceOptions): Promise<Device> {
  const { put, ...browser } = await layOut(options.sites, options);
  const setPolicy = async (policy: PolicyDocument, level: Level = options.level) => {
    const { updates, endpoint, label = 'Test device', room = 'Test room', wholePack = false, without = [], beside } = options;
    const files = pack({ policy, level, label, room, endpoint, extension: updates, developerTools: true });
    // What is saved stays with the device.
    await put('25-saved.json', JSON.stringify({ DownloadDirectory: join(browser.profile, 'saved'), PromptForDownloadLocation: false }));
    if (beside) await put('40-beside.json', JSON.stringify(beside));
    for (const { path, text } of files)
      if (path.startsWith('linux/chromium/'))
        await put(path.slice('linux/chromium/'.length), lessOf(wholePack ? text : leftToTheExtension(path, text), without));
  };
  await setPolicy(options.policy);
  return { ...browser, setPolicy, breakPolicy: (text) => put('30-stairgate.json', text) };
}

/** Sets up a device under policy files that lie ready in a folder, put on it unchanged as an administrator copies them. */
export async function setUpReadyDevice(sites: Sites, files: string): Promise<ManagedBrowser> {
  const { put, ...browser } = await layOut(sites);
  for (const name of await readdir(files)) await put(name, await readFile(join(files, name), 'utf8'));
  return browser;
}

async function layOut(
  sites: Sites,
  { diskMegabytes, clock, leavesSignals = false }: Pick<DeviceOptions, 'diskMegabytes' | 'clock' | 'leavesSignals'> = {},
): Promise<ManagedBrowser & { put(name: string, text: string): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'stairgate-device-'));
  const managed = join(folder, 'etc', 'policies', 'managed');
  await mkdir(managed, { recursive: true });
  await cp('/etc/chromium', join(folder, 'etc'), { recursive: true }).catch(() => undefined);
  const profile = join(folder, 'profile');
  const disk = diskMegabytes === undefined ? undefined : { at: profile, megabytes: diskMegabytes };
  const wrapper = await writeWrapper(folder, { disk, environment: clock?.environment ?? {} });
  const opened: (() => Promise<unknown>)[] = [];
  const alone = (switches: readonly string[]): ChildProcess => {
    const child = spawn(wrapper, [...switches], { stdio: 'ignore', detached: true });
    opened.push(() => endGroup(child));
    return child;
  };
  const args = [`--user-data-dir=${profile}`, '--no-first-run', '--no-sandbox', '--mute-audio', ...sites.switches];
  return {
    profile,
    async put(name, text) {
      await writeFile(join(folder, name), text);
      await rename(join(folder, name), join(managed, name));
    },
    async open(...addresses) {
      const browser = await puppeteer.launch({
        executablePath: wrapper,
        headless: true,
        args: [...args, ...addresses],
        ignoreDefaultArgs: UNWANTED,
        waitForInitialPage: false,
        protocolTimeout: 60_000,
        handleSIGINT: !leavesSignals,
        handleSIGTERM: !leavesSignals,
      });
      opened.push(() => browser.close().catch(() => browser.process()?.kill('SIGKILL')));
      return browser;
    },
    startAlone: async (...addresses) => alone(['--headless=new', ...args, ...addresses]),
    // The switch for no display that leaves the browser a desktop's: another start of it finds it.
    handOver: (address) => alone(['--ozone-platform=headless', ...args, address]),
    async remove() {
      for (const end of opened) await end();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/**
 * The browser's own block list and its rule for downloads would answer before the extension: tests of the extension leave them out, tests of the pack do
 * not.
 */
function leftToTheExtension(path: string, text: string): string {
  if (!path.endsWith('20-lockdown.json')) return text;
  const {
    URLBlocklist: _blocked,
    URLAllowlist: _allowed,
    DownloadRestrictions: _downloads,
    NewTabPageLocation: _newTab,
    RestoreOnStartup: _restore,
    RestoreOnStartupURLs: _urls,
    ...rest
  } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(rest);
}

/** The same file without some of its policies. */
function lessOf(text: string, names: readonly string[]): string {
  const policies = Object.entries(JSON.parse(text) as Record<string, unknown>);
  return JSON.stringify(Object.fromEntries(policies.filter(([name]) => !names.includes(name))));
}

/** What the browser has that the machine has not. */
type Surroundings = { disk: { at: string; megabytes: number } | undefined; environment: Record<string, string> };

/** A script that stands for the browser and puts the device's policy folder in the place of the machine's. */
async function writeWrapper(folder: string, { disk, environment }: Surroundings): Promise<string> {
  const browser = await findBrowser();
  if (!browser) throw new Error('There is no browser to test with.');
  const wrapper = join(folder, 'browser.sh');
  const mount = disk ? `mkdir -p "${disk.at}" && mount -t tmpfs -o size=${disk.megabytes}m none "${disk.at}" && ` : '';
  const set = Object.entries(environment).map(([name, value]) => `"${name}=${value}" `);
  const script = `#!/bin/sh\nexec unshare -m sh -c '${mount}mount --bind "$0" /etc/chromium && exec env "$@"' "${join(folder, 'etc')}" ${set.join('')}"${browser}" "$@"\n`;
  await mkdir('/etc/chromium', { recursive: true });
  await writeFile(wrapper, script);
  await chmod(wrapper, 0o755);
  return wrapper;
}

/** Ends a browser that was started alone, with all of its processes. */
export async function endGroup(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, signal);
  await ended;
}

/** Returns the extension's worker once it runs. */
export async function workerOf(browser: Browser, id: string): Promise<WebWorker> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id), { timeout: 60_000 });
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no worker.');
  return worker;
}

/** Ends a browser at once with all of its processes, as a power cut does. */
export async function cutPower(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child) throw new Error('This browser was not started here.');
  await endGroup(child);
}

/** Opens an address in a new tab the way a person does, and returns the tab's page wherever it ends. */
export async function visit(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' }).catch(() => undefined);
  return page;
}

/**
 * Waits until a tab shows a page of the extension, and returns its address; a slow tab is left behind for a new one, as one that fights back is, and the new one
 * counts.
 */
export async function untilOurPage(page: Page, name: 'blocked.html' | 'hold.html' | 'tell.html' = 'blocked.html'): Promise<string> {
  const meant = page.url();
  const browser = page.browser();
  return until(`the tab shows ${name}; it shows ${page.url()}`, async () => {
    const tabs = page.isClosed() ? (await browser.pages()).filter((one) => one.url().endsWith(`#${meant}`)) : [page];
    return tabs.map((one) => one.url()).find((address) => address.includes(`/${name}`));
  });
}

/** Waits until a tab is at an address, whatever follows it there; after a worker's death it waits at the hold page first. */
export async function untilAt(page: Page, address: string): Promise<void> {
  await until(`the tab is at ${address}; it is at ${page.url()}`, () => page.url().startsWith(address));
}
