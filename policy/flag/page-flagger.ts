import { weigh, type Flag, type Signal } from './weigh.ts';
import { indexWords } from './word-index.ts';
import { WORDS } from './words/index.ts';

/** Where a piece of text of a page stands: what is read on it, its title, its address, or what describes a picture. */
export type Standing = 'text' | 'title' | 'address' | 'description';

/** Judges one page while it is read, in one pass; it keeps no text. */
export type PageFlagger = {
  /** Takes in one piece of text. Pieces may come in any number and at any time; a word does not go on from one piece into the next. */
  read(text: string, standing: Standing): void;
  /** Takes in what the page's own labels, its links or its structure say. */
  note(signal: Signal): void;
  /** What the page is flagged as so far, the strongest first; scores are on the scale of `levels.*.cover.threshold`. */
  flags(): Flag[];
};

/** Returns a flagger for one page of which nothing has been read yet. */
export function createPageFlagger(): PageFlagger {
  const signals = new Map<string, Signal>();
  const find = (index ??= indexWords(WORDS));
  const note = (signal: Signal): void => void signals.set(signal.rule, signal);
  return {
    note,
    read(text) {
      for (const signal of find(text)) note(signal);
    },
    flags: () => weigh([...signals.values()]),
  };
}

let index: ReturnType<typeof indexWords> | undefined;
