import { weigh, type Flag } from './weigh.ts';
import { indexWords } from './word-index.ts';
import { WORDS } from './words/index.ts';

const LONGEST = 2_000;

let find: ReturnType<typeof indexWords> | undefined;

/**
 * Returns what a search term is flagged as, the strongest first: nothing for ordinary words. Scores are on the scale of `levels.*.cover.threshold`.
 * A term of more than 2,000 letters is read up to there; no engine takes a longer one.
 */
export function flagText(text: string): Flag[] {
  find ??= indexWords(WORDS);
  return weigh(find(text.slice(0, LONGEST)));
}
