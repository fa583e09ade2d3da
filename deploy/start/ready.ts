import type { SignedExtension } from './signed-extension.ts';

/**
 * Asks a started endpoint for what a device and the manager need: `/readyz`, the update manifest with our extension in it, the package
 * byte for byte, the console. Throws an error in words for the first that does not answer as it should.
 */
export async function assertReady(address: string, extension: SignedExtension): Promise<void> {
  await ask(`${address}/readyz`);
  const manifest = await (await ask(`${address}/extension/updates.xml`)).text();
  if (!manifest.includes(extension.id)) throw new Error(`${address}/extension/updates.xml does not name the extension ${extension.id}.`);
  const crx = Buffer.from(await (await ask(`${address}/extension/stairgate.crx`)).arrayBuffer());
  if (!crx.equals(extension.crx)) throw new Error(`${address}/extension/stairgate.crx is not the package that was signed.`);
  await ask(`${address}/`);
}

async function ask(address: string): Promise<Response> {
  const reply = await fetch(address, { signal: AbortSignal.timeout(10_000) }).catch((cause: unknown) => {
    throw new Error(`${address} does not answer.`, { cause });
  });
  if (!reply.ok) throw new Error(`${address} answered ${reply.status}.`);
  return reply;
}
