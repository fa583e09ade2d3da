import { EXCEPTION_OBJECTIONS } from '@/policy/console-lists.ts';
import { MEMBER_OBJECTIONS } from '@/policy/console-members.ts';
import type { Trouble } from './answer.ts';
import type { Speech } from './parts.ts';
import { inTrouble } from './plain.ts';

/** Says why the endpoint did not change a sign-in or turn a device away, in the reader's language. */
export function accountTrouble(trouble: Trouble, speech: Speech): string {
  const { account } = speech.words;
  const error = trouble.outcome === 'refused' ? trouble.refusal?.error : undefined;
  if (error === 'wrong-password') return account.wrongPassword;
  if (error === 'key-taken') return speech.words.confidential.keyTaken;
  if (error === 'wrong-code') return account.wrongCode;
  if (error === 'already-on' || error === 'already-off' || error === 'not-here') return account.meanwhile;
  const exception = EXCEPTION_OBJECTIONS.find((name) => name === error);
  if (exception) return speech.words.siteLists.objections[exception];
  const objection = MEMBER_OBJECTIONS.find((name) => name === error);
  return objection ? speech.words.members.objections[objection] : inTrouble(trouble, speech);
}
