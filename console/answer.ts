import type { Refusal } from '@/policy/wire.ts';

/** Why the endpoint gave no answer that can be used. `refused` carries its status and, when it sent one, its refusal. */
export type Trouble =
  | { outcome: 'offline' }
  | { outcome: 'unreadable' }
  | { outcome: 'refused'; status: number; refusal?: Refusal | undefined };
export type Answer<Value> = { outcome: 'ok'; value: Value } | Trouble;

/** True when the endpoint does not know who is asking. */
export function isSignedOut(answer: Answer<unknown>): boolean {
  return answer.outcome === 'refused' && answer.status === 401;
}
