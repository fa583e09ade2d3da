import type { Category } from '../category.ts';
import { weigh, type Signal } from './weigh.ts';
import type { Entry } from './word-entries.ts';

/** Counts what is found on one page, and says what it comes to for the page's length. */
export type PageTally = {
  /** Takes in that a word was read. */
  word(): void;
  /** Takes in that an entry was found where it weighs `heavier` than in the text. */
  found(entry: Entry, heavier: number): void;
  /** Takes in that what was found is harmless after all. */
  taken(entry: Entry): void;
  /** Takes in that a piece of text has ended. */
  end(): void;
  /** What each rule comes to now, on the scale of `levels.*.cover.threshold`. */
  signals(): Signal[];
};

/** What one word would weigh in full; a page counts as one of at least `SHORTEST` words, also while it is still coming. */
const FULL_WEIGHT = 60;
const SHORTEST = 100;
const LENGTHENING = 0.4;
/** A word said again and again says hardly more than said once, and no more after so often; a context that comes up again and again does. */
const MOST_TIMES = 16;
const AGAIN = { speaks: 0.1, against: 0.5 };
/** A searched word tells what is wanted; one on a page is heavier with the others that such pages say, and lighter without them: by steps, from this weight up. */
const OF_ONE_WORD: readonly [from: number, weight: number][] = [
  [150, 100],
  [90, 80],
  [60, 50],
  [30, 45],
  [0, 12],
];
const MOST_OF_SEVERAL = 120;
const HINT = 30;
const VARIETY = { none: 0.3, each: 0.15, hint: 0.07, most: 1.3 };
/** Hints stand on any long page: alone they say so much, and beside other words no more than those; nor do they add more to the variety. */
const HINTED = { alone: 20, variety: 0.14 };
/** One word of a context is on many pages, in their menus and in their small talk; four are a context. */
const CONTEXT = { none: 0.2, each: 0.25, most: 1, weight: 1.8 };
/** Words that offer something, as a shop or a game does, say nothing alone; they make what is offered surer, and its context less so. */
const OFFER = { weight: 1, variety: 0.04, context: 0.06, most: 8 };
/** What is searched for is what help and news name as well: the greater the share of such names in what speaks, the more its context takes away. Words of pages alone are seldom in those. */
const NAMES = 2;
const OF_PAGES = /-(?:page|sure|hint)$/;
const HINTS = /-hint$/;
/** How far a passage reaches, in words, and what it weighs against the same words on a page of their own; it is looked for on pages that are longer than many passages. */
const PASSAGE = 80;
const OF_PASSAGE = 0.3;
const LONG_PAGE = 600;
/** What a piece of so many words on a long page says on a page of its own counts so much, whatever stands around it: one post far down a feed. */
const SHORTEST_PIECE = 8;
const OF_PIECE = 0.5;
/** How much of what speaks for a category its context may take away. */
const MOST_AGAINST = 0.94;

/** How often an entry was found, and how heavy it is at the heaviest place. */
type Found = { times: number; heavier: number };
type Passage = { value: number; at: number; most: number };
/** What the rules of one category come to before the page's length is thought of. */
type Sum = {
  rules: Map<string, Signal>;
  speaks: number;
  hints: number;
  names: number;
  against: number;
  variety: number;
  hinted: number;
  context: number;
  offers: number;
};

/** Returns a tally of nothing. Its memory is bounded by the number of entries. */
export function createPageTally(): PageTally {
  const found = new Map<Entry, Found>();
  const passages = new Map<Category, Passage>();
  const pieces = new Map<Category, number>();
  let piece = new Map<Entry, Found>();
  let words = 0;
  let began = 0;

  /** All signals of an entry are of one rule, and weigh the same. */
  function count(entry: Entry, more: 1 | -1, heavier: number): void {
    const before = found.get(entry) ?? { times: 0, heavier: 0 };
    const now = { times: before.times + more, heavier: Math.max(before.heavier, heavier) };
    found.set(entry, now);
    piece.set(entry, { times: (piece.get(entry)?.times ?? 0) + more, heavier: now.heavier });
    if (before.times >= MOST_TIMES && now.times >= MOST_TIMES && heavier <= before.heavier) return;
    const [first] = entry.signals;
    if (!first || first.weight === OFFER.weight) return;
    const heard = comesTo(entry, first, now) - comesTo(entry, first, before);
    if (heard !== 0) for (const { category } of entry.signals) note(passages, category, { more: heard, at: words });
  }

  return {
    word: () => void (words += 1),
    found: (entry, heavier) => count(entry, 1, heavier),
    taken: (entry) => count(entry, -1, 0),
    end() {
      if (words > LONG_PAGE && words - began >= SHORTEST_PIECE) noteAlone(pieces, piece, words - began);
      piece = new Map();
      began = words;
    },
    signals() {
      return [...sumsOf(found)].flatMap(([category, sum]) => {
        const { value = 0, most = 0 } = passages.get(category) ?? {};
        const passage = words > LONG_PAGE ? Math.max(value, most) * OF_PASSAGE : 0;
        return scaled(sum, { words, passage, piece: pieces.get(category) });
      });
    },
  };
}

/** Keeps the most that a piece has come to alone. */
function noteAlone(pieces: Map<Category, number>, piece: ReadonlyMap<Entry, Found>, words: number): void {
  for (const sum of sumsOf(piece).values())
    for (const { category, score } of weigh(scaled(sum, { words })))
      pieces.set(category, Math.max(pieces.get(category) ?? 0, score * OF_PIECE));
}

/** What was said of a category fades with each word that is read after it. */
function note(passages: Map<Category, Passage>, category: Category, { more, at }: { more: number; at: number }): void {
  const passage = passages.get(category);
  if (!passage) {
    passages.set(category, { value: Math.max(0, more), at, most: 0 });
    return;
  }
  passage.most = Math.max(passage.most, passage.value);
  passage.value = Math.max(0, passage.value * Math.exp((passage.at - at) / PASSAGE) + more);
  passage.at = at;
}

function sumsOf(all: ReadonlyMap<Entry, Found>): Map<Category, Sum> {
  const sums = new Map<Category, Sum>();
  for (const [entry, found] of all) {
    if (found.times <= 0) continue;
    for (const signal of entry.signals) add(sums, signal, comesTo(entry, signal, found));
  }
  return sums;
}

function add(sums: Map<Category, Sum>, { rule, category, weight }: Signal, more: number): void {
  const sum = sums.get(category) ?? {
    rules: new Map<string, Signal>(),
    speaks: 0,
    hints: 0,
    names: 0,
    against: 0,
    variety: 0,
    hinted: 0,
    context: CONTEXT.none,
    offers: 0,
  };
  sums.set(category, sum);
  if (weight === OFFER.weight) {
    sum.offers += 1;
    return;
  }
  weighIn(sum, { rule, category, weight }, more);
}

function weighIn(sum: Sum, { rule, category, weight }: Signal, more: number): void {
  sum.rules.set(rule, { rule, category, weight: (sum.rules.get(rule)?.weight ?? 0) + more });
  if (more < 0) {
    sum.against += more;
    sum.context += CONTEXT.each;
  } else if (weight < HINT) {
    sum.hints += more;
    sum.hinted += VARIETY.hint;
  } else {
    sum.speaks += more;
    if (!OF_PAGES.test(rule)) sum.names += more;
    sum.variety += VARIETY.each;
  }
}

/** What one entry says when it was found so often; a word in a title is no context. */
function comesTo({ parts }: Entry, { weight }: Signal, { times, heavier }: Found): number {
  if (weight === OFFER.weight) return 0;
  const again = weight < 0 ? AGAIN.against : AGAIN.speaks;
  const said = times <= 1 ? Math.max(0, times) : 1 + Math.log2(Math.min(times, MOST_TIMES)) * again;
  if (weight < 0) return weight * CONTEXT.weight * said;
  return said * heavier * (parts.length > 1 ? Math.min(weight, MOST_OF_SEVERAL) : ofOneWord(weight));
}

function ofOneWord(weight: number): number {
  for (const [from, step] of OF_ONE_WORD) if (weight >= from) return step;
  return weight;
}

/** The rules of one category, so that they add up to what the page comes to as a whole, less its context, or to what its worst passage does alone. */
function scaled(
  { rules, ...sum }: Sum,
  { words, passage = 0, piece = 0 }: { words: number; passage?: number; piece?: number | undefined },
): Signal[] {
  const shorter = (Math.max(words, SHORTEST) / FULL_WEIGHT) ** LENGTHENING;
  const hints = Math.min(sum.hints, HINTED.alone + sum.speaks);
  const speaks = sum.speaks + hints;
  if (speaks === 0) return [];
  const offers = Math.min(OFFER.most, sum.offers);
  const variety = VARIETY.none + sum.variety + Math.min(sum.hinted, HINTED.variety + sum.variety);
  const varied = Math.min(VARIETY.most, variety + offers * OFFER.variety);
  const weightier = (1 + (NAMES * sum.names) / speaks) / (1 + offers * OFFER.context);
  const against = sum.against * Math.min(CONTEXT.most, sum.context) * weightier;
  const all = speaks * varied;
  const left = Math.max(1 + against / all, 1 - MOST_AGAINST);
  const comesTo = Math.max(piece, left * Math.max(all / shorter, (passage * varied * speaks) / (sum.speaks + sum.hints)));
  const forward = Math.max(varied / shorter, comesTo / speaks);
  const back = sum.against === 0 ? 0 : (comesTo - speaks * forward) / sum.against;
  const factorOf = ({ rule, weight }: Signal): number =>
    weight < 0 ? back : HINTS.test(rule) && sum.hints > 0 ? (forward * hints) / sum.hints : forward;
  return [...rules.values()]
    .map((signal) => ({ ...signal, weight: Math.round(signal.weight * factorOf(signal)) }))
    .filter(({ weight }) => weight !== 0);
}
