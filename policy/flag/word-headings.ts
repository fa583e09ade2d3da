import type { Category } from '../category.ts';
import { swapped } from './spelling.ts';
import type { Signal } from './weigh.ts';
import type { Entry } from './word-entries.ts';
import { CYRILLIC_KEPT, CYRILLIC_KEPT_AS } from './words/letters.ts';

/**
 * Word lists as one text in which a word is found by its first letters, so that what has to read a page at once reads no list first. Its first line holds the rules; the others are
 * sorted, and each holds what begins with one head, in fields with tabs between them, without that head: `word:entries`, `stem*:entries`, and `<drow:rule` for a heavy word turned
 * round. Entries have commas between them; each is the place of its rule, unless it is that of the one before, and its later parts. What stands inside of words has a line of its own.
 * Cyrillic letters are kept as capitals and signs, because they would take two bytes each. The second line holds, behind its own first sign each, what signs that no line needs stand for:
 * what comes most often. Heads are never shortened.
 */
export type PackedWords = string;

/** So many first letters are a head. */
export const HEAD = 3;
export const INSIDE = '*';
export const TURNED = '<';
export const RADIX = 36;

/** A word or a stem, without its star, and the entries that begin with it. */
export type Key = { key: string; entries: Entry[] };
/** What begins with one head. */
export type Heading = { words: Map<string, Entry[]>; stems: Key[]; turned: Map<string, Entry[]> };
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

/** Returns the headings of packed words; each is found and read when it is asked for, and nothing before. */
export function openHeadings(packed: PackedWords): Headings {
  const signals = signalsIn(packed);
  const [, often = ''] = packed.split('\n', 2);
  const shortened = new Map(
    often
      .split(often.charAt(0))
      .slice(1)
      .map((one): [string, string] => [one.charAt(0), one.slice(1)]),
  );
  const known = new Map<string, Heading>();
  const kept = (head: string): Heading | undefined => {
    const line = known.has(head) ? undefined : lineOf(packed, head);
    if (line !== undefined) known.set(head, headingOf(swapped(swapped(line, shortened), KEPT), signals));
    return known.get(head);
  };
  const heads = (): string[] =>
    packed
      .split('\n')
      .slice(2)
      .map((line) => line.slice(0, line.indexOf('\t')));
  return { of: (head) => kept(asKept(head)), all: () => heads().flatMap((head) => kept(head) ?? []) };
}

/** The line of one head as it is kept; they stand in the order of their heads, so that each look leaves half of them. */
function lineOf(packed: PackedWords, head: string): string | undefined {
  const sought = `${head}\t`;
  let from = packed.indexOf('\n', packed.indexOf('\n') + 1) + 1;
  let end = packed.length;
  while (from < end) {
    const start = packed.lastIndexOf('\n', Math.floor((from + end) / 2) - 1) + 1;
    const found = packed.indexOf('\n', start);
    const lineEnd = found === -1 ? packed.length : found;
    if (packed.startsWith(sought, start)) return packed.slice(start, lineEnd);
    if (packed.slice(start, start + sought.length) < sought) from = lineEnd + 1;
    else end = start;
  }
  return undefined;
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
  const heading: Heading = { words: new Map(), stems: [], turned: new Map() };
  const [head = '', ...fields] = line.split('\t');
  for (const field of fields) {
    const [rest = '', written = ''] = field.split(':');
    const isTurned = rest.startsWith(TURNED);
    const key = head + rest.slice(isTurned ? TURNED.length : 0);
    const isStem = key.endsWith('*');
    const entries = entriesOf(key, written, signals);
    if (isTurned) heading.turned.set(key, [...(heading.turned.get(key) ?? []), ...entries]);
    else if (isStem) heading.stems.push({ key: key.replaceAll('*', ''), entries });
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
