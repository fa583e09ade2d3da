import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { generateKeyPairSync } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { builtExtension } from '@/deploy/build.ts';
import { extensionIdOf, makeCrx } from '@/deploy/crx.ts';
import { zipFolder } from '@/deploy/zip.ts';
import { close, listen } from './sites.ts';

export type Updates = {
  id: string;
  updateUrl: string;
  /** Offers the same extension under a later version from now on. */
  offer(version: string): void;
  close(): Promise<void>;
};

/** The files of an extension, by their names. */
export type Files = Record<string, Uint8Array>;

/** Serves the built extension, signed with a key made now, the way an endpoint does; `change` puts a stand-in in the place of a part of it. */
export async function openUpdates(change?: (files: Files) => Files): Promise<Updates> {
  const folder = await builtExtension();
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const id = extensionIdOf(privateKey);
  const built = await zipFolder(folder);
  const zip = change ? zipSync(change(unzipSync(built))) : built;
  let crx = makeCrx(zip, privateKey);
  let { version } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { version: string };
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/stairgate.crx')) {
      response.writeHead(200, { 'content-type': 'application/x-chrome-extension' });
      response.end(crx);
      return;
    }
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(
      `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="http://127.0.0.1:${port}/stairgate.crx" version="${version}"/></app></gupdate>`,
    );
  });
  const port = await listen(server);
  return {
    id,
    updateUrl: `http://127.0.0.1:${port}/updates.xml`,
    offer(later) {
      version = later;
      crx = makeCrx(ofVersion(zip, later), privateKey);
    },
    close: () => close(server),
  };
}

function ofVersion(zip: Uint8Array, version: string): Uint8Array {
  const files = unzipSync(zip);
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as object;
  return zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify({ ...manifest, version })) });
}
