import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { ListRefused } from './refusal-reason.ts';

/** What comes over the wire, and what comes of it: an archive that unpacks to more is a trap. */
export const MOST_SENT = 64 * 1024 * 1024;
export const MOST_UNPACKED = 128 * 1024 * 1024;
/** A packed file that travels packed once more. */
const DEEPEST = 2;
const MOST_FILES = 1_000;
const TAR_BLOCK = 512;

/**
 * Returns the text of a list as it comes: as it is, gzip, or a tar archive with files named `domains` in it, told by their bytes and never by what headers
 * say. Throws `ListRefused` while it is read, and what Node and tar-stream say of damage.
 */
export async function* unpacked(sent: Readable): AsyncGenerator<Buffer> {
  const whole = await unwrapped(limited(sent, MOST_SENT), 0);
  const { head, stream } = await peeked(whole);
  if (isTar(head)) yield* domainFiles(stream);
  else yield* stream as AsyncIterable<Buffer>;
}

async function unwrapped(stream: Readable, depth: number): Promise<Readable> {
  const { head, stream: whole } = await peeked(stream);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return whole;
  if (depth === DEEPEST) throw new ListRefused('broken');
  const gunzip = createGunzip();
  joined(whole, gunzip);
  return unwrapped(limited(gunzip, MOST_UNPACKED), depth + 1);
}

/** Reads as much as tells what it is, and gives it back. */
async function peeked(stream: Readable): Promise<{ head: Buffer; stream: Readable }> {
  const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let head = Buffer.alloc(0);
  let isOver = false;
  while (!isOver && head.length < TAR_BLOCK) {
    const next = await iterator.next();
    if (next.done) isOver = true;
    else head = Buffer.concat([head, next.value]);
  }
  const rest = async function* (): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head;
    for (let next = isOver ? undefined : await iterator.next(); next && !next.done; next = await iterator.next()) yield next.value;
  };
  return { head, stream: Readable.from(rest()) };
}

function isTar(head: Buffer): boolean {
  return head.length >= TAR_BLOCK && head.toString('latin1', 257, 262) === 'ustar';
}

async function* domainFiles(stream: Readable): AsyncGenerator<Buffer> {
  const tar = extract();
  joined(stream, tar);
  let [files, found] = [0, false];
  for await (const entry of tar) {
    files += 1;
    // tar-stream waits for ever for an entry whose size it could not read.
    if (files > MOST_FILES || !Number.isSafeInteger(entry.header.size)) throw new ListRefused('broken');
    const isWanted = entry.header.type === 'file' && /(?:^|\/)domains$/.test(entry.header.name);
    if (!isWanted) {
      entry.resume();
      continue;
    }
    found = true;
    yield* entry as AsyncIterable<Buffer>;
    yield Buffer.from('\n');
  }
  if (!found) throw new ListRefused('no-domains');
}

function limited(stream: Readable, most: number): Readable {
  let size = 0;
  const gate = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > most) done(new ListRefused('too-large', most / 1024 / 1024));
      else done(null, chunk);
    },
  });
  joined(stream, gate);
  return gate;
}

/** A failure anywhere on the way is read at its end; whoever stops reading ends the whole way. */
function joined(from: Readable, to: NodeJS.WritableStream & { destroy(cause?: Error): unknown }): void {
  pipeline(from, to).catch((cause: Error) => to.destroy(cause));
}
