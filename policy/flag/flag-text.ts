import { termFinder } from './find-terms.ts';
import { weigh, type Flag } from './weigh.ts';
import { SEARCH_WORDS } from './words/packed.ts';

const LONGEST = 2_000;
const LONGEST_PADDED = 32_000;
/** What no engine reads: blanks, dots and characters of no width, in a row so long that they only push the words out of sight. */
const PADDING = /[^\p{L}\p{N}]{20,}/gu;

let find: ReturnType<typeof termFinder> | undefined;
let last: { text: string; flags: Flag[] } | undefined;

/**
 * Returns what a search term is flagged as, the strongest first: nothing for ordinary words. Scores are on the scale of `levels.*.cover.threshold`.
 * A term of more than 2,000 letters without its padding is read up to there; no engine takes a longer one. The last term is remembered, for one visit is asked about
 * several times.
 */
export function flagText(text: string): Flag[] {
  find ??= termFinder(SEARCH_WORDS);
  if (last?.text !== text) last = { text, flags: weigh(find(text.slice(0, LONGEST_PADDED).replace(PADDING, ' \n ').slice(0, LONGEST))) };
  return last.flags;
}
