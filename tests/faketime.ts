import { existsSync } from 'node:fs';
import { installByApt } from '@/deploy/apt.ts';

/** Where the distributions put the library, Debian first. */
const FOLDERS = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'];

/** Returns the path of libfaketime, which gives one program a clock of its own, or nothing where it is not installed. */
export function faketimeLibrary(): string | undefined {
  return FOLDERS.map((folder) => `${folder}/faketime/libfaketimeMT.so.1`).find((place) => existsSync(place));
}

/** Installs libfaketime by apt when it is missing and this is root on a Debian-like system; says why not elsewhere, where its test is skipped. */
export async function ensureFaketime(say: (line: string) => void = console.error): Promise<void> {
  if (faketimeLibrary() !== undefined) return;
  const refused = await installByApt('libfaketime', say);
  if (refused !== undefined) say(`No libfaketime was found, and ${refused}: the test that moves a device's clock is skipped.`);
}
