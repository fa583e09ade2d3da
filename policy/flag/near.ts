import { SOUND_ALIKE } from './words/letters.ts';

/** Shorter words have too many harmless neighbours. */
export const SHORTEST_NEAR = 7;

/**
 * True for a word that is another one misspelt once: two letters in each other's place, one left out, one too many, or one that sounds alike. The
 * first letter and the last are never wrong.
 */
export function isNear(word: string, meant: string): boolean {
  if (word[0] !== meant[0] || word.at(-1) !== meant.at(-1) || Math.abs(word.length - meant.length) > 1) return false;
  let same = 0;
  while (same < meant.length && word[same] === meant[same]) same += 1;
  const [rest, other] = [word.slice(same), meant.slice(same)];
  if (rest.slice(1) === other || rest === other.slice(1)) return true;
  if (rest.slice(2) === other.slice(2) && rest[0] === other[1] && rest[1] === other[0]) return true;
  const [is = '', was = ''] = [rest[0], other[0]];
  return rest.slice(1) === other.slice(1) && SOUND_ALIKE.some((letters) => letters.includes(is) && letters.includes(was));
}
