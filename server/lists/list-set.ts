import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Returns hosts as the text of a list (see `policy/list-text.ts`): sorted, without those that stand under another one. */
export async function textOf(hosts: ReadonlySet<string>): Promise<string> {
  const kept = [...hosts].filter((host) => !hasAbove(hosts, host));
  await breathe();
  kept.sort();
  await breathe();
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
}

/** Returns the hosts of a list's text. */
export function hostsOf(text: string): string[] {
  return text === '' ? [] : text.slice(0, -1).split('\n');
}

/** Returns what leads from one list to another, as `changedText` takes it. */
export function changesBetween(before: string, after: string): string {
  const [old, fresh] = [hostsOf(before), hostsOf(after)];
  const changes: string[] = [];
  for (let [a, b] = [0, 0]; a < old.length || b < fresh.length;) {
    const [gone, come] = [old[a], fresh[b]];
    if (gone === come) [a, b] = [a + 1, b + 1];
    else if (come === undefined || (gone !== undefined && gone < come)) [changes[changes.length], a] = [`-${gone}\n`, a + 1];
    else [changes[changes.length], b] = [`+${come}\n`, b + 1];
  }
  return changes.join('');
}

export async function packed(text: string): Promise<Buffer> {
  return pack(text, { level: 6 });
}

export async function unpackedText(body: Buffer): Promise<string> {
  return (await unpack(body)).toString('latin1');
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hasAbove(hosts: ReadonlySet<string>, host: string): boolean {
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) if (hosts.has(host.slice(dot + 1))) return true;
  return false;
}
