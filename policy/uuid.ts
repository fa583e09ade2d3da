const TIME_BITS = 48n;
const RANDOM_BITS = 74n;
const RANDOM_LOW_BITS = 62n;
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Returns a UUIDv7 (RFC 9562 section 5.7) for `at`, from 10 or more random bytes. It sorts after `last` whatever the clock did:
 * an earlier time takes the last one's time, and within one millisecond the random part counts up (RFC 9562 section 6.2, method 2).
 */
export function uuidv7(at: Date, random: Uint8Array, last?: string): string {
  const time = BigInt.asUintN(Number(TIME_BITS), BigInt(Math.max(0, at.getTime())));
  const fresh = (time << RANDOM_BITS) | randomBits(random);
  const least = last === undefined ? 0n : placeOf(last) + 1n;
  return spell(fresh < least ? least : fresh);
}

/** Returns the instant that a UUIDv7 carries. Throws a `RangeError` on any other text. */
export function instantOf(id: string): Date {
  return new Date(Number(placeOf(id) >> RANDOM_BITS));
}

function randomBits(random: Uint8Array): bigint {
  if (random.length < 10) throw new RangeError('A UUIDv7 needs 10 random bytes.');
  const bits = random.slice(0, 10).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return BigInt.asUintN(Number(RANDOM_BITS), bits);
}

function placeOf(id: string): bigint {
  if (!UUID_V7.test(id)) throw new RangeError('Not a UUIDv7.');
  const digits = BigInt(`0x${id.replaceAll('-', '')}`);
  const time = digits >> 80n;
  const high = (digits >> 64n) & 0xfffn;
  return (time << RANDOM_BITS) | (high << RANDOM_LOW_BITS) | BigInt.asUintN(Number(RANDOM_LOW_BITS), digits);
}

function spell(place: bigint): string {
  const time = place >> RANDOM_BITS;
  const high = (place >> RANDOM_LOW_BITS) & 0xfffn;
  const low = BigInt.asUintN(Number(RANDOM_LOW_BITS), place);
  const digits = ((time << 80n) | (0x7n << 76n) | (high << 64n) | (0b10n << 62n) | low).toString(16).padStart(32, '0');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}
