import { createPageTally } from './page-tally.ts';
import { createPageWords, type PageWords, type Script } from './page-words.ts';
import { weigh, type Flag, type Signal } from './weigh.ts';
import { onceMade, openWords } from './word-index.ts';
import { createWordReader } from './word-reader.ts';
import { scanWords } from './word-scan.ts';
import { CYRILLIC_PAGES, LATIN_PAGES } from './words/packed.ts';

/** Where a piece of text of a page stands: what is read on it, its title, its address, or what describes a picture. */
export type Standing = 'text' | 'title' | 'address' | 'description';

/** Judges one page while it is read, in one pass; it keeps no text but the last four words. */
export type PageFlagger = {
  /**
   * Takes in one piece of text, up to 100,000 letters of it. Pieces may come in any number and at any time; a word does not go on from one piece into the next, but what words say together does.
   */
  read(text: string, standing: Standing): void;
  /** Takes in what the page's own labels, its links or its structure say; a rule that spoke before is put right. */
  note(signal: Signal): void;
  /** What was noted, which nobody has to see. */
  noted(): Signal[];
  /** What the page is flagged as so far, the strongest first; scores are on the scale of `levels.*.cover.threshold`. */
  flags(): Flag[];
  /** What each rule comes to so far; the flags are what they add up to. */
  signals(): Signal[];
};

const LONGEST = 100_000;
/** How many times as heavy as in the text an entry is. */
const HEAVIER: Record<Standing, number> = { text: 1, title: 1.3, address: 1.3, description: 1 };

const SCRIPTS: readonly [latin: Script, cyrillic: Script] = [
  { letters: /[a-z]/, index: onceMade(() => openWords(LATIN_PAGES)) },
  { letters: /[а-яєіґ]/, index: onceMade(() => openWords(CYRILLIC_PAGES)) },
];

let words: PageWords | undefined;

/** Returns a flagger for one page of which nothing has been read yet. */
export function createPageFlagger(): PageFlagger {
  const page = (words ??= createPageWords(SCRIPTS));
  const noted = new Map<string, Signal>();
  const tally = createPageTally();
  let standing: Standing = 'text';
  const reader = createWordReader({
    ...page,
    found: (entry) => tally.found(entry, HEAVIER[standing]),
    taken: tally.taken,
  });
  const signals = (): Signal[] => {
    reader.rest();
    return [...noted.values(), ...tally.signals()];
  };
  return {
    read(text, where) {
      if (where !== standing) reader.part();
      standing = where;
      scanWords(text.slice(0, LONGEST), (word, tie) => {
        if (where === 'text' || where === 'description') tally.word();
        if (where === 'address') for (const entry of page.inAddress(word)) tally.found(entry, HEAVIER.address);
        reader.word(word, tie);
      });
      tally.end();
    },
    note: (signal) => void noted.set(signal.rule, signal),
    noted: () => [...noted.values()],
    signals,
    flags: () => weigh(signals()),
  };
}
