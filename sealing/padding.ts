/** Every sealed text has one of these lengths in bytes, so that its length tells next to nothing of what it says. */
export const PADDED_SIZES = [1_024, 4_096, 16_384] as const;

const LENGTH_BYTES = 4;

/** Returns the bytes behind their length and before zeros, in the smallest of the fixed sizes. Throws a `RangeError` when the largest is too small. */
export function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const size = PADDED_SIZES.find((one) => one >= bytes.length + LENGTH_BYTES);
  if (size === undefined) throw new RangeError(`${bytes.length} bytes are more than a sealed text may have.`);
  const padded = new Uint8Array(size);
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, LENGTH_BYTES);
  return padded;
}

/** Returns what was padded, or nothing for bytes that `pad` did not make. */
export function unpad(padded: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  if (!PADDED_SIZES.some((size) => size === padded.length)) return undefined;
  const end = LENGTH_BYTES + new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (end > padded.length || padded.subarray(end).some((byte) => byte !== 0)) return undefined;
  return padded.slice(LENGTH_BYTES, end);
}
