import { isAgreeable } from './agreeable.ts';
import type { Live } from './decision.ts';
import type { PolicyDocument } from './document.ts';
import { verifyJws, type Verified } from './jws.ts';
import { LiveBundle } from './live-bundle.ts';

/** The longest signed bundle that is read, in characters. */
export const LONGEST_BUNDLE = 16 * 1024 * 1024;

/** What a device expects of a bundle: whose signature, whose setting, and the sequence of the one in force, 0 where there is none. */
export type Expected = { publicKey: string; setting: string; sequence: number };

const WHY: Record<Extract<Verified, { why: string }>['why'], string> = {
  'not-a-jws': 'it is not a signed text',
  'another-algorithm': 'it is signed in another way than Ed25519',
  'wrong-signature': 'it is not signed with the key that the policy names',
  'not-json': 'what was signed is not JSON',
  'not-a-key': 'the key that the policy names is no Ed25519 key',
  'browser-too-old': 'this browser cannot check Ed25519 signatures; it must be updated',
};

/** Returns the bundle that a signed text holds, or in words why a device must not take it. An older one than the one in force is never taken. */
export async function readBundle(text: string, expected: Expected): Promise<{ bundle: LiveBundle } | { why: string }> {
  if (text.length > LONGEST_BUNDLE) return { why: 'it is too long' };
  const verified = await verifyJws(expected.publicKey, text);
  if ('why' in verified) return { why: WHY[verified.why] };
  const read = LiveBundle.safeParse(verified.payload);
  if (!read.success) return { why: 'it does not have the shape of a live bundle' };
  if (read.data.setting !== expected.setting) return { why: 'it was made for another setting' };
  if (read.data.sequence < expected.sequence) return { why: 'it is older than the one in force' };
  return { bundle: read.data };
}

/** Returns what of a bundle a policy lets be live, but for its lists: an agreement that the policy does not allow opens nothing, whoever signed it. */
export function liveFrom(policy: PolicyDocument, bundle: LiveBundle): Omit<Live, 'sessions' | 'lists'> {
  const { agreements, prepared, neverBlock = [], alwaysBlock = [] } = bundle;
  return { agreements: agreements.filter((agreement) => isAgreeable(policy, agreement)), prepared, neverBlock, alwaysBlock };
}
