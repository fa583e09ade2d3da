import type { Category } from '../category.ts';
import { swapped } from './spelling.ts';
import type { Signal } from './weigh.ts';
import type { Entry } from './word-entries.ts';
import { CYRILLIC_KEPT, CYRILLIC_KEPT_AS } from './words/letters.ts';

/**
 * Word lists as one text in which a word is found by its first letters, so that what has to read a page at once reads no list first. Its first line holds the rules; the others are
 * sorted, and each holds what begins with one head, in fields with tabs between them, without that head: `word:entries` and `stem*:entries`.
 * Entries have commas between them; each is the place of its rule, unless it is that of the one before, and its later parts. What stands inside of words has a line of its own.
 * Cyrillic letters are kept as capitals and signs, because they would take two bytes each. The second line holds, behind its own first sign each, what signs that no line needs stand for:
 * what comes most often. Heads are never shortened.
 */
export type PackedWords = string;

/** So many first letters are a head. */
export const HEAD = 3;
export const INSIDE = '*';
export const RADIX = 36;

/** A word or a stem, without its star, and the entries that begin with it. */
export type Key = { key: string; entries: Entry[] };
/** What begins with one head. */
export type Heading = { words: Map<string, Entry[]>; stems: Key[] };
export type Headings = { of(head: string): Heading | undefined; all(): Heading[] };

const KEPT_AS = new Map([...CYRILLIC_KEPT].map((letter, at): [string, string] => [letter, CYRILLIC_KEPT_AS[at] ?? letter]));
const KEPT = new Map([...KEPT_AS].map(([letter, kept]): [string, string] => [kept, letter]));

/** Returns a line of packed words as it is kept. */
export function asKept(line: string): string {
  return swapped(line, KEPT_AS);
}

/** The first letters by which a word or a stem is found. */
export function headOf(part: string): string {
  return part.replaceAll('*', '').slice(0, HEAD);
}

/** Returns the ids of all rules of packed words. */
export function rulesIn(packed: PackedWords): string[] {
  return signalsIn(packed)
    .flat()
    .map(({ rule }) => rule);
}

/** Returns the headings of packed words; where each stands is known at once, and it is read when it is asked for. */
export function openHeadings(packed: PackedWords): Headings {
  const signals = signalsIn(packed);
  const [, often = '', ...lines] = packed.split('\n');
  const shortened = new Map(
    often
      .split(often.charAt(0))
      .slice(1)
      .map((one): [string, string] => [one.charAt(0), one.slice(1)]),
  );
  const waiting = new Map(lines.map((line): [string, string] => [swapped(line.slice(0, line.indexOf('\t')), KEPT), line]));
  const known = new Map<string, Heading>();
  const of = (head: string): Heading | undefined => {
    const line = waiting.get(head);
    if (line === undefined) return known.get(head);
    waiting.delete(head);
    const heading = headingOf(swapped(swapped(line, shortened), KEPT), signals);
    known.set(head, heading);
    return heading;
  };
  return { of, all: () => [...waiting.keys(), ...known.keys()].flatMap((head) => of(head) ?? []) };
}

/** What each rule says, by its place. */
function signalsIn(packed: PackedWords): Signal[][] {
  return packed.slice(0, packed.indexOf('\n')).split('\t').map(signalsOf);
}

function signalsOf(rule: string): Signal[] {
  const [ending = '', weight = '', ...categories] = rule.split(' ');
  return (categories as Category[]).map((category) => ({ rule: `${category}-${ending}`, category, weight: Number(weight) }));
}

function headingOf(line: string, signals: readonly Signal[][]): Heading {
  const heading: Heading = { words: new Map(), stems: [] };
  const [head = '', ...fields] = line.split('\t');
  for (const field of fields) {
    const [rest = '', written = ''] = field.split(':');
    const key = head + rest;
    const isStem = key.endsWith('*');
    const entries = entriesOf(key, written, signals);
    if (isStem) heading.stems.push({ key: key.replaceAll('*', ''), entries });
    else heading.words.set(key, entries);
  }
  return heading;
}

/** An entry that does not say its rule has that of the one before it. */
function entriesOf(first: string, written: string, signals: readonly Signal[][]): Entry[] {
  let last = '';
  return written.split(',').map((one) => {
    const [rule = '', ...later] = one.split(' ');
    if (rule !== '') last = rule;
    return { parts: [first, ...later], signals: signals[Number.parseInt(last, RADIX)] ?? [] };
  });
}

/** All words and stems of which an entry is made alone. */
export function singlesIn(headings: readonly Heading[]): (Key & { isStem: boolean })[] {
  return headings
    .flatMap(({ words, stems }) => [
      ...[...words].map(([key, entries]) => ({ key, entries, isStem: false })),
      ...stems.map((stem) => ({ ...stem, isStem: true })),
    ])
    .map((one) => ({ ...one, entries: one.entries.filter(({ parts }) => parts.length === 1) }))
    .filter(({ entries }) => entries.length > 0);
}
