import { placeOf } from '@/policy/address.ts';
import type { ClauseId } from '@/policy/document.ts';
import type { Happening } from '@/policy/event.ts';
import type { Language } from '@/policy/language.ts';
import type { Ruling } from '@/policy/verbs.ts';
import { addressMeant } from '@/policy/wrapped.ts';
import type { Gate } from './gate.ts';

/** What a person is told of a file that was stopped: an adult the sentence of the policy, a child only whom to ask, in the setting's first language. */
export type RefusalWords = { language: Language; sentence?: string | undefined };

/** Returns the words for whoever is there now. */
export function refusalWords(gate: Gate, clause: ClauseId): RefusalWords {
  const policy = gate.rules()?.policy;
  const language = policy?.setting.languages[0] ?? 'en';
  if (gate.situation().level === 'child') return { language };
  return { language, sentence: policy?.clauses.find(({ id }) => id === clause)?.sentence ?? '' };
}

/**
 * Returns the line of the record for a bookmark, download or upload that was stopped: which site, and never more of the address at any level. Its path
 * often ends with a file's name, and that may be a child's.
 */
export function refusalHappening(
  gate: Gate,
  kind: 'download' | 'bookmark' | 'upload',
  { ruling, address }: { ruling: Extract<Ruling, { action: 'block' }>; address: string },
): Happening {
  const presence = gate.presence();
  const { level, person: known } = gate.situation();
  const person = presence?.person ?? known;
  const { host } = placeOf(addressMeant(address));
  return {
    kind,
    level,
    action: 'block',
    ...(person === undefined ? {} : { person }),
    ...(presence?.kind === 'session' ? { session: presence.id } : {}),
    ...(ruling.category ? { category: ruling.category } : {}),
    clause: ruling.clause,
    ...(host === '' ? {} : { host: host.slice(0, 253) }),
    revision: gate.revision(),
    repeats: 1,
  };
}
