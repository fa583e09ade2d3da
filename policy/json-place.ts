/** Where a text stops being JSON: line and column counted from one, and what stands there. */
export type JsonPlace = { line: number; column: number; found: string; hint?: string };

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const SPACE = /[ \t\r\n]*/y;
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Returns where a text that is not JSON stops being JSON. The parser of the language names a place for some errors only. */
export function whereJsonBreaks(text: string): JsonPlace {
  const offset = breakingOffset(text);
  const before = text.slice(0, offset).split('\n');
  const character = text.slice(offset, offset + 1);
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    found: character === '' ? 'the end of the text' : `“${character}”`,
    hint: hintAt(text, offset),
  };
}

function breakingOffset(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = ended(SPACE, text, at) ?? at;
    const step = next({ text, at, expected, open });
    if (!step) return at;
    ({ at, expected } = step);
  }
}

type State = { text: string; at: number; expected: Expected; open: ('{' | '[')[] };
type Step = { at: number; expected: Expected };

function next(state: State): Step | undefined {
  const { text, at, expected, open } = state;
  const character = text[at];
  if (expected === 'value' || (expected === 'value-or-end' && character !== ']')) return value(state);
  if (expected === 'key' || (expected === 'key-or-end' && character !== '}')) {
    const end = ended(STRING, text, at);
    return end === undefined ? undefined : { at: end, expected: 'colon' };
  }
  if (expected === 'colon') return character === ':' ? { at: at + 1, expected: 'value' } : undefined;
  if (expected === 'nothing') return undefined;
  if (character === ',' && expected === 'comma-or-end') return { at: at + 1, expected: open.at(-1) === '{' ? 'key' : 'value' };
  if (character !== (open.at(-1) === '{' ? '}' : ']')) return undefined;
  open.pop();
  return { at: at + 1, expected: afterValue(open) };
}

function value({ text, at, open }: State): Step | undefined {
  const character = text[at];
  if (character === '{' || character === '[') {
    open.push(character);
    return { at: at + 1, expected: character === '{' ? 'key-or-end' : 'value-or-end' };
  }
  const end = ended(character === '"' ? STRING : PLAIN, text, at);
  return end === undefined ? undefined : { at: end, expected: afterValue(open) };
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'comma-or-end';
}

function ended(token: RegExp, text: string, at: number): number | undefined {
  token.lastIndex = at;
  return token.test(text) ? token.lastIndex : undefined;
}

function hintAt(text: string, offset: number): string | undefined {
  const here = text.slice(offset, offset + 2);
  const last = text.slice(0, offset).trimEnd().at(-1);
  if (/^[}\]]/.test(here) && last === ',') return 'take away the comma before it';
  if (/^['“”‘’]/u.test(here)) return 'write straight double quotation marks: "';
  if (here === '//' || here === '/*') return 'a policy has no comments: take it away';
  if (here.startsWith('"') && last !== undefined && /["}\]\w]/.test(last)) return 'put a comma or a colon before it';
  if (here.startsWith('"')) return 'the quoted text that begins there does not end on its line';
  if (here === '') return 'a closing bracket or quotation mark is missing';
  return undefined;
}
