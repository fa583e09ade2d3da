import type { Meaning } from './meaning.ts';
import type { Entry } from './word-entries.ts';

/** Puts letters and pieces of words together that stand apart: `b r o c c o l i`, `broc coli`. */
export type Apart = {
  word(word: string, meaning: Meaning): void;
  /** Takes in a run of letters that may not be at its end yet. */
  rest(): void;
  /** Forgets the words before. */
  part(): void;
};

type Listener = { joined(word: string): readonly Entry[]; found(entry: Entry): void };

const SHORTEST_RUN = 3;
const LONGEST_RUN = 40;
/** A word is looked for in up to so many pieces. */
const PIECES = 4;
const SHORT = 3;
const LONGEST_JOINED = 40;

/** Returns what has read nothing yet. It remembers four words and one run of letters. */
export function createApart({ joined, found }: Listener): Apart {
  let run = '';
  const inRun = new Set<Entry>();
  const recent: string[] = [];
  let turn = 0;
  let sincePiece = PIECES;

  function rest(): void {
    if (run.length < SHORTEST_RUN) return;
    for (const entry of joined(run)) {
      if (inRun.has(entry)) continue;
      inRun.add(entry);
      found(entry);
    }
  }

  function endRun(): void {
    rest();
    run = '';
    inRun.clear();
  }

  /** The last two to four words put together, if a piece is among them; of more than two each has to be short. */
  function together(): void {
    let word = recent[(turn - 1) % PIECES] ?? '';
    let areShort = word.length <= SHORT;
    for (let count = 2; count <= Math.min(PIECES, turn); count += 1) {
      const before = recent[(turn - count) % PIECES] ?? '';
      areShort &&= before.length <= SHORT;
      if (count > 2 && !areShort) return;
      word = before + word;
      if (count <= sincePiece || word.length <= SHORT || word.length > LONGEST_JOINED) continue;
      for (const entry of joined(word)) found(entry);
    }
  }

  function part(): void {
    endRun();
    turn = 0;
    sincePiece = PIECES;
  }

  return {
    rest,
    part,
    word(word, meaning) {
      if (word.length === 1) run = run.length < LONGEST_RUN ? run + word : run;
      else if (run !== '') endRun();
      recent[turn % PIECES] = word;
      turn += 1;
      sincePiece = meaning.isPiece ? 0 : sincePiece + 1;
      if (sincePiece < PIECES) together();
    },
  };
}
