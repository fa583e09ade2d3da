import type { Category } from '../category.ts';
import type { Signal } from './weigh.ts';
import type { Entry } from './word-entries.ts';

/** Counts what is found on one page, and says what it comes to for the page's length. */
export type PageTally = {
  /** Takes in that a word was read. */
  word(): void;
  /** Takes in that an entry was found, `times` as heavy as once in the text; less than nothing when it was not so after all. */
  count(entry: Entry, times: number): void;
  /** What each rule comes to now, on the scale of `levels.*.cover.threshold`. */
  signals(): Signal[];
};

/** What one word would weigh in full; a page counts as one of at least `SHORTEST` words, also while it is still coming. */
const FULL_WEIGHT = 40;
const SHORTEST = 100;
const LENGTHENING = 0.6;
/** A word said again and again says less each time, and no more after so often. */
const MOST_TIMES = 16;
/** How far a passage reaches, in words. */
const PASSAGE = 80;
/** What a passage weighs against the same words on a page of their own. */
const OF_PASSAGE = 0.3;
/** How much of what speaks for a category its context may take away. */
const MOST_AGAINST = 0.9;

type Passage = { value: number; at: number; most: number };

/** Returns a tally of nothing. Its memory is bounded by the number of entries. */
export function createPageTally(): PageTally {
  const times = new Map<Entry, number>();
  const passages = new Map<Category, Passage>();
  let words = 0;

  function note({ category, weight }: Signal, more: number): void {
    const { value, at, most } = passages.get(category) ?? { value: 0, at: words, most: 0 };
    const left = value * Math.exp((at - words) / PASSAGE);
    passages.set(category, { value: Math.max(0, left + weight * more), at: words, most: Math.max(most, value) });
  }

  return {
    word: () => void (words += 1),
    count(entry, more) {
      const before = times.get(entry) ?? 0;
      times.set(entry, before + more);
      const gain = said(before + more) - said(before);
      for (const signal of entry.signals) note(signal, gain);
    },
    signals() {
      const all = new Map<string, Signal>();
      for (const [entry, found] of times) for (const signal of entry.signals) addTo(all, signal, said(found));
      const shorter = (Math.max(words, SHORTEST) / FULL_WEIGHT) ** LENGTHENING;
      return [...Map.groupBy(all.values(), ({ category }) => category)].flatMap(([category, signals]) => {
        const { value = 0, most = 0 } = passages.get(category) ?? {};
        return scaled(signals, { shorter, passage: Math.max(value, most) * OF_PASSAGE });
      });
    },
  };
}

function said(times: number): number {
  return times <= 1 ? Math.max(0, times) : 1 + Math.log2(Math.min(times, MOST_TIMES)) / 2;
}

function addTo(all: Map<string, Signal>, { rule, category, weight }: Signal, times: number): void {
  if (times > 0) all.set(rule, { rule, category, weight: (all.get(rule)?.weight ?? 0) + weight * times });
}

/** The rules of one category, so that they add up to what the page comes to as a whole, less its context, or to what its worst passage does alone. */
function scaled(signals: Signal[], { shorter, passage }: { shorter: number; passage: number }): Signal[] {
  const sum = (sign: 1 | -1): number => signals.reduce((all, { weight }) => all + (weight * sign > 0 ? weight : 0), 0);
  const [speaks, against] = [sum(1), sum(-1)];
  if (speaks === 0) return [];
  const whole = Math.max(speaks + against, speaks * (1 - MOST_AGAINST)) / shorter;
  const comesTo = Math.max(whole, passage);
  const forward = Math.max(1 / shorter, comesTo / speaks);
  const back = against === 0 ? 0 : (comesTo - speaks * forward) / against;
  return signals
    .map((signal) => ({ ...signal, weight: Math.round(signal.weight * (signal.weight > 0 ? forward : back)) }))
    .filter(({ weight }) => weight !== 0);
}
