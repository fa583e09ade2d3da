import { OBJECTIONS } from '@/policy/console-agreements.ts';
import type { Trouble } from './answer.ts';
import type { Speech } from './parts.ts';
import { inTrouble } from './plain.ts';

/** Says why the endpoint did not take an answer or an agreement: an objection in the reader's language, or what went wrong. */
export function agreementTrouble(trouble: Trouble, speech: Speech): string {
  const { agreements } = speech.words;
  const error = trouble.outcome === 'refused' ? trouble.refusal?.error : undefined;
  const objection = OBJECTIONS.find((each) => each === error);
  if (objection) return agreements.objections[objection];
  if (error === 'answered' || error === 'not-here') return agreements.meanwhile;
  return inTrouble(trouble, speech);
}
