import type * as z from 'zod/mini';
import { CATEGORIES } from './category.ts';
import type { Contradiction } from './contradictions.ts';
import { nearest } from './nearest.ts';
import type { Oversize, StrayKey } from './stray.ts';

/** One thing that is wrong with a policy: where (`levels.child.search.mode`), what was found, what is wanted, and all of it as a sentence. */
export type Complaint = { path: string; found: string; wanted: string; words: string };

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Where the written requirements say why, the sentence says so too. */
const REASONS: readonly { path: RegExp; reason: string }[] = [
  { path: /^designatedPersons(\.\d+(\.(name|role))?)?$/, reason: 'requirement D7: the policy must name at least one designated person' },
  { path: /^retention\.days$/, reason: 'requirement D1: the record is kept for at least one month' },
];

/**
 * Returns one complaint about a zod issue, in words that a manager can act on. `value` is the document as it was found; `stray` are keys that
 * no policy has, so that a missing key can point at the typing error.
 */
export function complaintAbout(issue: Issue, value: unknown, stray: readonly StrayKey[]): Complaint {
  const path = issue.path.map(String).join('.');
  const found = foundAt(value, issue.path);
  const wanted = wantedBy(issue, valueAt(value, issue.path));
  const hints = [typingError(issue.path, stray), reasonFor(path)].filter((hint) => hint !== undefined);
  return { path, found, wanted, words: `${[sentence(issue.path, found, wanted), ...hints].join('; ')}.` };
}

/** Returns one complaint about values that are well-formed and cannot both hold. */
export function complaintAboutContradiction({ path, message }: Contradiction, value: unknown): Complaint {
  const words = `At ${spoken(path)} the policy ${message}.`;
  return { path: path.join('.'), found: foundAt(value, path), wanted: message, words };
}

/** Returns one complaint about a list or text that is too large to read. */
export function complaintAboutOversize({ path, found, wanted }: Oversize): Complaint {
  return { path: path.join('.'), found, wanted, words: `${sentence(path, found, wanted)}.` };
}

/** Returns a sentence about a key that no policy has. */
export function sentenceAboutStray({ path, meant }: StrayKey): string {
  const hint = meant === undefined ? 'it changes nothing' : `did you mean “${meant}”?`;
  return `The policy has a key that is not known, ${spoken(path)}; ${hint}${meant === undefined ? '.' : ''}`;
}

function sentence(path: Path, found: string, wanted: string): string {
  if (path.length === 0) return `The policy must be ${wanted}, and it is ${found}`;
  return `At ${spoken(path)} the policy says ${found}; it must be ${wanted}`;
}

/** Steps of a path as a person reads them; items are counted from one. */
function spoken(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : printable(String(step)))).join(' › ');
}

function wantedBy(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String), value);
    case 'invalid_type':
      return KIND_WORDS[issue.expected] ?? issue.expected;
    case 'too_small':
      return atLeast(issue.origin, Number(issue.minimum));
    case 'too_big':
      return atMost(issue.origin, Number(issue.maximum));
    default:
      return issue.message;
  }
}

const KIND_WORDS: Record<string, string> = {
  string: 'text',
  number: 'a whole number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group of keys in { }',
};

function atLeast(origin: string, minimum: number): string {
  if (origin === 'array') return minimum === 1 ? 'a list with at least one item' : `a list with at least ${minimum} items`;
  if (origin === 'string') return minimum === 1 ? 'text that is not blank' : `text of at least ${minimum} characters`;
  return `a number not below ${minimum}`;
}

function atMost(origin: string, maximum: number): string {
  return origin === 'string' ? `text of at most ${maximum} characters` : `a number not above ${maximum}`;
}

function oneOf(values: string[], value: unknown): string {
  const near = typeof value === 'string' ? nearest(value, values) : undefined;
  const hint = near === undefined ? '' : `; the nearest is “${near}”`;
  if (values.length === CATEGORIES.length)
    return `the id of a category${hint || `, such as ${CATEGORIES.slice(0, 4).join(', ')}: the whole list stands in docs/policy.md`}`;
  return values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}${hint}`;
}

function typingError(path: Path, stray: readonly StrayKey[]): string | undefined {
  const typed = stray.find(({ path: at, meant }) => meant === path.at(-1) && at.slice(0, -1).join('.') === path.slice(0, -1).join('.'));
  return typed && `the key “${printable(String(typed.path.at(-1)))}” stands there instead, and may be a typing error`;
}

function reasonFor(path: string): string | undefined {
  return REASONS.find((row) => row.path.test(path))?.reason;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    const isInside = typeof at === 'object' && at !== null && Object.hasOwn(at, step);
    return isInside ? (at as Record<PropertyKey, unknown>)[step] : undefined;
  }, value);
}

/** What is written where a secret belongs may be one, such as a PIN, and complaints are printed and sent. */
const SECRET = /^(?:people\.\d+\.pinVerifier|endpoint\.enrolmentKey)$/;

function foundAt(value: unknown, path: Path): string {
  const found = valueAt(value, path);
  const isSecret = SECRET.test(path.join('.')) && typeof found === 'string' && found.trim() !== '';
  return isSecret ? `a text of ${found.length} characters` : describe(found);
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return value.trim() === '' ? 'blank text' : `“${printable(value)}”`;
  if (typeof value === 'number') return Number.isFinite(value) ? `the number ${value}` : 'a number that does not exist';
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'a group of keys' : `a ${typeof value}`;
}

/** Control and direction characters could disguise what a sentence says; long text would drown it. */
function printable(text: string): string {
  const clean = text.slice(0, 80).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '�');
  return text.length > 80 ? `${clean}…` : clean;
}
