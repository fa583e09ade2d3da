import type { Meaning } from './meaning.ts';
import type { Entry } from './word-entries.ts';

/** Puts letters and pieces of words together that stand apart or are tied together: `b r o c c o l i`, `broc coli`, `bro-cco-li`, `bro#coli`. */
export type Apart = {
  word(word: string, meaning: Meaning, tie: string): void;
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
/** Times and dates are tied together too. */
const FIGURES = /^\d+$/;
/** What joins words everywhere; other signs may stand for a letter. */
const JOINT = /[-./:,_&–—]/;
const LONGEST_JOINED = 40;

/** Returns what has read nothing yet. It remembers four words and one run of letters. */
export function createApart(listener: Listener): Apart {
  const run = createRun(listener);
  const recent: string[] = [];
  let turn = 0;
  let sincePiece = PIECES;
  let tied = '';
  let known: readonly Entry[] = [];
  const look = (joined: string): void => {
    for (const entry of listener.joined(joined)) if (!known.includes(entry)) listener.found(entry);
  };
  return {
    rest: run.rest,
    part() {
      run.end();
      turn = 0;
      sincePiece = PIECES;
    },
    word(word, meaning, tie) {
      if (tie === '' || FIGURES.test(word) || tied.length + word.length > LONGEST_JOINED) {
        tied = word;
        known = meaning.singles;
      } else {
        known = [...known, ...meaning.singles];
        if (!JOINT.test(tie)) look(`${tied}*${word}`);
        look((tied += word));
      }
      run.word(word);
      recent[turn % PIECES] = word;
      turn += 1;
      sincePiece = meaning.isPiece ? 0 : sincePiece + 1;
      if (sincePiece < PIECES) for (const joined of together(recent, turn, sincePiece)) look(joined);
    },
  };
}

/** A run of single letters. */
function createRun({ joined, found }: Listener): { word(word: string): void; rest(): void; end(): void } {
  const known = new Set<Entry>();
  let run = '';

  function rest(): void {
    if (run.length < SHORTEST_RUN) return;
    for (const entry of joined(run)) {
      if (known.has(entry)) continue;
      known.add(entry);
      found(entry);
    }
  }

  function end(): void {
    rest();
    run = '';
    known.clear();
  }

  return {
    rest,
    end,
    word(word) {
      if (word.length === 1) run = run.length < LONGEST_RUN ? run + word : run;
      else if (run !== '') end();
    },
  };
}

/** The last two to four words put together, if a piece is among them; of more than two each has to be short. */
function* together(recent: readonly string[], turn: number, sincePiece: number): Generator<string> {
  let word = recent[(turn - 1) % PIECES] ?? '';
  let areShort = word.length <= SHORT;
  for (let count = 2; count <= Math.min(PIECES, turn); count += 1) {
    const before = recent[(turn - count) % PIECES] ?? '';
    areShort &&= before.length <= SHORT;
    if (count > 2 && !areShort) return;
    word = before + word;
    if (count > sincePiece && word.length > SHORT && word.length <= LONGEST_JOINED) yield word;
  }
}
