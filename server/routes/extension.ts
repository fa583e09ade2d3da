import type { Context } from 'hono';
import type { Deps, OfferedExtension } from '@/server/deps.ts';
import { Refused } from '@/server/refusal.ts';

/** `GET /extension/updates.xml`: the update manifest, for the address the device asked. */
export async function updates(deps: Deps, context: Context): Promise<Response> {
  const { id, version } = offered(deps);
  const codebase = `${askedAddress(deps, context)}/extension/stairgate.crx`;
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${escaped(id)}">
    <updatecheck codebase="${escaped(codebase)}" version="${escaped(version)}" />
  </app>
</gupdate>
`;
  return context.body(manifest, 200, { 'content-type': 'text/xml; charset=utf-8' });
}

/** `GET /extension/stairgate.crx`: the signed package, byte for byte. */
export async function packed(deps: Deps, context: Context): Promise<Response> {
  return context.body(Uint8Array.from(offered(deps).crx), 200, { 'content-type': 'application/x-chrome-extension' });
}

function offered({ extension }: Deps): OfferedExtension {
  if (extension !== undefined) return extension;
  throw new Refused(404, 'no-extension', 'This endpoint was started without a signed extension. “npm start” builds and signs one.');
}

const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/** A Host header is the asker's word, so only an address that is known to be ours goes into the manifest. */
function askedAddress({ publicAddresses }: Deps, context: Context): string {
  const host = (context.req.header('host') ?? new URL(context.req.url).host).toLowerCase();
  const known = publicAddresses.find((address) => new URL(address).host === host);
  if (known !== undefined) return new URL(known).origin;
  if (LOOPBACK_HOST.test(host)) return `http://${host}`;
  throw new Refused(
    421,
    'unknown-host',
    `This endpoint does not go by the name “${host.slice(0, 100)}”; start it with that public address.`,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
