import { webcrypto } from 'node:crypto';
import type { PolicyDocument } from '@/policy/document.ts';
import { makeVerifier } from '@/policy/pin.ts';

/** Gives everybody of a policy a PIN of their own, made now; returns the policy and the PINs by person. Nobody has to sign the notice first, which has tests of its own. */
export async function withPins(policy: PolicyDocument): Promise<{ policy: PolicyDocument; pins: Record<string, string> }> {
  const pins: Record<string, string> = {};
  const people: PolicyDocument['people'] = [];
  for (const person of policy.people) {
    const pin = String(100_000 + ((webcrypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 900_000));
    pins[person.id] = pin;
    people.push({ ...person, pinChanged: '2026-04-23', pinVerifier: await makeVerifier(pin, (bytes) => webcrypto.getRandomValues(bytes)) });
  }
  const { notice } = policy;
  return { policy: { ...policy, people, ...(notice ? { notice: { ...notice, mode: 'warn' } } : {}) }, pins };
}
