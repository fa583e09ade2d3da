import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, usualPlaces } from '@/deploy/browser.ts';
import { hasDisplay, targetFolderFor } from '@/deploy/start/managed-browser.ts';

async function runnable(name: string): Promise<{ folder: string; path: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'browser-'));
  const path = join(folder, name);
  await writeFile(path, '#!/bin/sh\n');
  await chmod(path, 0o755);
  return { folder, path };
}

test('CHROME_PATH goes before every other browser', async () => {
  const { path } = await runnable('my-browser');
  expect(await findBrowser({ platform: 'linux', env: { CHROME_PATH: path, PATH: '/usr/bin' } })).toBe(path);
});

test('a CHROME_PATH with nothing to run is said, and nothing else is taken in its place', async () => {
  await expect(findBrowser({ platform: 'linux', env: { CHROME_PATH: '/nowhere/chrome', PATH: '/usr/bin' } })).rejects.toThrow(
    /CHROME_PATH is \/nowhere\/chrome/,
  );
});

test('a browser on the PATH is found', async () => {
  const { folder } = await runnable('microsoft-edge');
  expect(usualPlaces({ platform: 'linux', env: { PATH: folder } })).toContain(join(folder, 'microsoft-edge'));
});

test('macOS and Windows have their own places', () => {
  expect(usualPlaces({ platform: 'darwin', env: { HOME: '/Users/a' } })).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  expect(usualPlaces({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } })).toContain(
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  );
});

test('a window is opened only where one can be seen', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});

test('a browser that no pack is written for yet has no folder', () => {
  expect(targetFolderFor('/usr/bin/chromium')).toBe('linux/chromium');
  expect(targetFolderFor('/usr/bin/google-chrome-stable')).toBe('linux/chrome');
  expect(targetFolderFor('/usr/bin/microsoft-edge')).toBeUndefined();
});
