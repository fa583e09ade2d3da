import { SOUND_ALIKE } from './words/letters.ts';

/** Shorter words have too many harmless neighbours. */
export const SHORTEST_NEAR = 7;

/** Words that are looked for misspelt. Since their first letter and their last are never wrong, each word is compared with the few that share both. */
export type NearIndex<Found> = { add(key: string, isStem: boolean, found: Found): void; find(words: Iterable<string>): Found[] };

type Near<Found> = { key: string; isStem: boolean; found: Found };

/** Returns an index without words. Of a stem the word may go on. */
export function createNearIndex<Found>(): NearIndex<Found> {
  const places = new Map<string, Near<Found>[]>();
  let longest = 0;
  const meantBy = (heard: string, isWhole: boolean): Near<Found>[] =>
    [-1, 0, 1]
      .flatMap((more) => places.get(placeOf(heard, heard.length + more)) ?? [])
      .filter((one) => (one.isStem || isWhole) && isNear(heard, one.key));
  return {
    add(key, isStem, found) {
      const place = placeOf(key, key.length);
      places.set(place, [...(places.get(place) ?? []), { key, isStem, found }]);
      longest = Math.max(longest, key.length);
    },
    find(words) {
      const all = new Set<Found>();
      for (const word of words) {
        for (let end = SHORTEST_NEAR - 1; end <= Math.min(word.length, longest + 1); end += 1)
          for (const { found } of meantBy(word.slice(0, end), end === word.length)) all.add(found);
      }
      return [...all];
    },
  };
}

function placeOf(word: string, length: number): string {
  return `${word.charAt(0)}${word.at(-1)}${length}`;
}

/**
 * True for a word that is another one misspelt once: two letters in each other's place, one left out, one too many, or one that sounds alike. The
 * first letter and the last are never wrong.
 */
function isNear(word: string, meant: string): boolean {
  if (word[0] !== meant[0] || word.at(-1) !== meant.at(-1) || Math.abs(word.length - meant.length) > 1) return false;
  let same = 0;
  while (same < meant.length && word[same] === meant[same]) same += 1;
  const [rest, other] = [word.slice(same), meant.slice(same)];
  if (rest.slice(1) === other || rest === other.slice(1)) return true;
  if (rest.slice(2) === other.slice(2) && rest[0] === other[1] && rest[1] === other[0]) return true;
  const [is = '', was = ''] = [rest[0], other[0]];
  return rest.slice(1) === other.slice(1) && SOUND_ALIKE.some((letters) => letters.includes(is) && letters.includes(was));
}
