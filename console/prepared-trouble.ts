import { PREPARING_OBJECTIONS } from '@/policy/console-prepared.ts';
import type { Trouble } from './answer.ts';
import type { Speech } from './parts.ts';
import { inTrouble } from './plain.ts';

/** Says why the endpoint did not take a change of the prepared list: an objection in the reader's language, or what went wrong. */
export function preparedTrouble(trouble: Trouble, speech: Speech): string {
  const { prepared } = speech.words;
  const error = trouble.outcome === 'refused' ? trouble.refusal?.error : undefined;
  const objection = PREPARING_OBJECTIONS.find((each) => each === error);
  if (objection) return prepared.objections[objection];
  return error === 'not-here' ? prepared.gone : inTrouble(trouble, speech);
}
