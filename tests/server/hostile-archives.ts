import { buffer } from 'node:stream/consumers';
import { pack, type Header } from 'tar-stream';

const BLOCK = 512;
/** Where the fields of a tar header begin, in bytes. */
export const FIELD = { name: 0, size: 124, checksum: 148, type: 156, magic: 257 } as const;

/** Returns a tar archive of files, in the order given. */
export async function tarOf(files: readonly (Partial<Header> & { name: string; text?: string })[]): Promise<Buffer> {
  const tar = pack();
  for (const { text = '', ...header } of files) tar.entry(header, text);
  tar.finalize();
  return buffer(tar);
}

/** Returns an archive with other bytes in the header that begins at `header`, and a checksum that fits them. */
export function withField(archive: Buffer, field: number, bytes: string | readonly number[], header = 0): Buffer {
  const changed = Buffer.from(archive);
  changed.set(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, header + field);
  return withChecksums(changed);
}

/** Returns an archive whose headers have checksums that fit, so that a reader goes on to what else is wrong with them. */
export function withChecksums(archive: Buffer): Buffer {
  const changed = Buffer.from(archive);
  for (let at = 0; at + BLOCK <= changed.length; at += BLOCK) {
    if (changed.toString('latin1', at + FIELD.magic, at + FIELD.magic + 5) !== 'ustar') continue;
    changed.fill(0x20, at + FIELD.checksum, at + FIELD.type);
    const sum = changed.subarray(at, at + BLOCK).reduce((total, byte) => total + byte, 0);
    changed.write(`${sum.toString(8).padStart(6, '0')}\0 `, at + FIELD.checksum, 'latin1');
  }
  return changed;
}
