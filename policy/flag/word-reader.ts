import { createApart } from './apart.ts';
import { goingOn, isMeant, SMALL, type Meaning } from './meaning.ts';
import type { Entry } from './word-entries.ts';

/** Who listens to a reader: what a word means, and what becomes of what is found. */
export type Listener = {
  /** What a word means as it is written; asked for every word, so that it should remember. A small word, such as “of”, is `SMALL`. */
  meaningOf(word: string): Meaning;
  /** What letters and pieces mean that stand apart, when they are put together. */
  joined(word: string): readonly Entry[];
  /** An entry was found. */
  found(entry: Entry): void;
  /** What was found turned out to be part of something harmless. */
  taken(entry: Entry): void;
};

/** Takes the words of a text in turn, and finds entries of several words among them. */
export type WordReader = {
  /** What ties it to the word before, as a hyphen does, may be a joint or stand for a letter. */
  word(word: string, tie?: string): void;
  /** Takes in what is still open at the end of a text: letters that stood apart. */
  rest(): void;
  /** Forgets what came before, so that no entry goes on from there. */
  part(): void;
};

/** An entry of which as many parts were read as `step` says. */
type Open = { entry: Entry; step: number; from: number };
type Span = { entry: Entry; from: number; to: number };

/** No entry has more words, and what is found is not taken back later than so many words after it. */
const LONGEST_ENTRY = 8;

/** Returns a reader that remembers a few words, whatever it reads, and whose time for one does not grow with what it has read. */
export function createWordReader(listener: Listener): WordReader {
  const apart = createApart(listener);
  const spans = createSpans(listener);
  let at = 0;
  let open: Open[] = [];
  let last = SMALL;

  function goOn(one: Open): void {
    if (one.step === one.entry.parts.length) spans.complete(one.entry, one.from, at);
    else open.push(one);
  }

  function step(meaning: Meaning): void {
    const { pairs } = last;
    at += 1;
    last = meaning;
    if (meaning.singles.length === 0 && !pairs && open.length === 0) return;
    const before = open;
    open = [];
    for (const { entry, step: read, from } of before) if (isMeant(entry.parts[read] ?? '', meaning)) goOn({ entry, step: read + 1, from });
    if (pairs) for (const entry of goingOn(pairs, meaning)) goOn({ entry, step: 2, from: at - 1 });
    for (const entry of meaning.singles) spans.complete(entry, at, at);
  }

  return {
    word(word, tie = '') {
      const meaning = listener.meaningOf(word);
      apart.word(word, meaning, tie);
      if (meaning !== SMALL) step(meaning);
    },
    rest: apart.rest,
    part() {
      apart.part();
      spans.forget(at);
      open = [];
      last = SMALL;
    },
  };
}

/** What was found, and up to which word something harmless and the last pair reached. */
type Spans = { complete(entry: Entry, from: number, at: number): void; forget(at: number): void };

function createSpans(listener: Listener): Spans {
  let recent: Span[] = [];
  let harmlessTo = -1;
  let pairTo = -1;

  function take(isTaken: (span: Span) => boolean): void {
    for (const span of recent) if (isTaken(span)) listener.taken(span.entry);
    recent = recent.filter((span) => !isTaken(span));
  }

  return {
    complete(entry, from, at) {
      if (recent.length > 0) recent = recent.filter(({ to }) => to > at - LONGEST_ENTRY);
      if (entry.signals.length === 0) {
        take((span) => span.to >= from);
        harmlessTo = at;
        return;
      }
      const isAgainst = speaksAgainst(entry);
      if (from <= harmlessTo || (isAgainst && at <= pairTo && entry.parts.length === 1)) return;
      if (!isAgainst && entry.parts.length > 1) {
        take((span) => span.from >= from && span.entry.parts.length === 1 && speaksAgainst(span.entry));
        pairTo = at;
      }
      recent.push({ entry, from, to: at });
      listener.found(entry);
    },
    forget(at) {
      recent = [];
      harmlessTo = pairTo = at;
    },
  };
}

/** In “no doctors” the doctors are no context. */
function speaksAgainst({ signals }: Entry): boolean {
  return signals.every(({ weight }) => weight < 0);
}
