import { asKept, HEAD, headOf, INSIDE, RADIX, type PackedWords } from './word-headings.ts';
import { isSmall } from './spelling.ts';
import type { Entry } from './word-entries.ts';
import { shortened } from './word-shortening.ts';

/** What one part of an entry is made of: letters, figures and the signs that stand for letters. */
const PART = /^\*?[\p{L}\p{N}@$!|+€]+\*?$/u;

type Fields = Map<string, string[]>;

/**
 * Returns entries as the text that `openWords` reads; what it is like stands there. Throws for an entry that no words could ever meet: one with a star in the middle, a stem shorter
 * than a head, a small word, or a sign that no word has.
 */
export function packWords(entries: readonly Entry[]): PackedWords {
  const rules = rulesOf(entries);
  const heads = new Map<string, Fields>();
  for (const entry of entries) {
    const bad = entry.parts.find(isNeverMet);
    if (bad !== undefined) throw new Error(`“${entry.parts.join(' ')}” is never found in a text: “${bad}”`);
    add(heads, entry, (rules.get(ruleOf(entry)) ?? 0).toString(RADIX));
  }
  const lines = [...heads].map(([head, fields]) => asKept([head, ...written(head, fields)].join('\t')));
  return [[...rules.keys()].join('\t'), ...shortened(lines.toSorted())].join('\n');
}

function isNeverMet(part: string, place: number): boolean {
  const isShort = part.endsWith('*') && part.replaceAll('*', '').length < HEAD;
  return !PART.test(part) || isSmall(part) || isShort || (place > 0 && part.startsWith('*'));
}

/** All that its signals are, with the weight once, and each category once: an id is its category and what all of them end with. */
function ruleOf({ signals }: Entry): string {
  const [first] = signals;
  return first ? [first.rule.slice(first.category.length + 1), first.weight, ...signals.map(({ category }) => category)].join(' ') : '';
}

/** The rules with their places; those of most entries have the shortest. */
function rulesOf(entries: readonly Entry[]): Map<string, number> {
  const often = [...Map.groupBy(entries, ruleOf)].toSorted(([, one], [, other]) => other.length - one.length);
  return new Map(often.map(([rule], place) => [rule, place]));
}

function add(heads: Map<string, Fields>, { parts }: Entry, rule: string): void {
  const [first = '', ...later] = parts;
  const head = first.startsWith('*') ? INSIDE : headOf(first);
  const fields = heads.get(head) ?? new Map<string, string[]>();
  heads.set(head, fields);
  fields.set(first, [...(fields.get(first) ?? []), [rule, ...later].join(' ')]);
}

/** Longer stems are met after shorter ones; what a line begins with is not said again. */
function written(head: string, fields: Fields): string[] {
  const keys = [...fields].toSorted(([one], [other]) => one.length - other.length);
  return keys.map(([key, all]) => `${key.slice(head.length)}:${withoutRepeats(all).join()}`);
}

/** A rule is said once for entries that follow each other. */
function withoutRepeats(entries: readonly string[]): string[] {
  const ruleIn = (entry: string): string => entry.split(' ', 1)[0] ?? '';
  return entries
    .toSorted()
    .map((entry, at, all) => (ruleIn(entry) === ruleIn(all[at - 1] ?? '') ? entry.slice(ruleIn(entry).length) : entry));
}
