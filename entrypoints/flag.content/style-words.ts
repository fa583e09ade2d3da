import { isShown } from '@/platform/page-nodes.ts';

type Root = Document | ShadowRoot;

/** Words that the page's style sheets put beside its elements. */
export type StyleWords = {
  /** Reads the sheets that were not read before, and what all of them say now, while the browser has nothing else to do. */
  look(roots: readonly Root[]): void;
  /** What they have said, a line for each. */
  words(): string;
  /** The page has become another one: nothing has been said on it. */
  renew(): void;
};

/** A rule that may put words beside the elements of its selector. */
type Drawn = { root: Root; selector: string; besides: string[] };

/** What has been read of the sheets: each once, whatever stands on the page. */
type Sheets = { read: WeakSet<CSSStyleSheet>; drawn: Drawn[]; symbols: string[]; rulesLeft: number };

const BESIDE = /::?(before|after|marker)\b/gi;
/** A string with a letter, or one that stands elsewhere; the pictures of icon fonts are no letters. */
const WORDED = /"[^"]*\p{L}[^"]*"|attr\(|var\(/u;
const STRING = /"((?:\\.|[^"\\])*)"/g;
const MOST_RULES = 20_000;
const MOST_DRAWN = 100;
const LONGEST_SELECTOR = 10_000;
/** So many elements of a rule are looked at. */
const MOST_HOLDERS = 50;
/** So many rules are read before the clock is asked: a fraction of a millisecond. */
const SLICE = 50;
/** A page that is never idle is read all the same, slowly. */
const BUSY_MS = 1_000;

/** Returns a reader that hands over words that it has not handed over before. Sheets of other sites cannot be read by anybody but the browser. */
export function createStyleWords(found: (words: string) => void): StyleWords {
  const sheets = unread();
  const known = new Set<string>();
  let page = 0;
  let isReading = false;
  let wanted: readonly Root[] | undefined;
  const take = (said: ReadonlySet<string>): void => {
    const fresh = [...said].filter((words) => !known.has(words));
    for (const words of fresh) known.add(words);
    if (fresh.length > 0) found(fresh.join('\n'));
  };
  const look = (roots: readonly Root[]): void => {
    // What is wanted while it reads is looked at afterwards.
    if (isReading) return void (wanted = roots);
    isReading = true;
    wanted = undefined;
    const said = new Set<string>();
    const of = page;
    whenIdle(readStyles(sheets, roots, said), () => {
      isReading = false;
      if (of === page) take(said);
      if (wanted) look(wanted);
    });
  };
  return {
    words: () => [...known].join('\n'),
    renew() {
      page += 1;
      known.clear();
    },
    look,
  };
}

/** Returns what the sheets of roots put beside elements, a line for each, read at once. */
export function styleWordsIn(roots: readonly Root[]): string {
  const said = new Set<string>();
  Array.from(readStyles(unread(), roots, said));
  return [...said].join('\n');
}

function unread(): Sheets {
  return { read: new WeakSet(), drawn: [], symbols: [], rulesLeft: MOST_RULES };
}

function whenIdle(steps: Iterator<undefined>, ended: () => void): void {
  requestIdleCallback((idle) => (isDone(steps, idle) ? ended() : whenIdle(steps, ended)), { timeout: BUSY_MS });
}

function isDone(steps: Iterator<undefined>, idle: IdleDeadline): boolean {
  try {
    do if (isSliceLast(steps)) return true;
    while (idle.timeRemaining() > 1);
    return false;
  } catch {
    // Sheets that are made to break whoever reads them, such as by rules in rules without end: what was read until then counts.
    return true;
  }
}

function isSliceLast(steps: Iterator<undefined>): boolean {
  for (let step = 0; step < SLICE; step += 1) if (steps.next().done) return true;
  return false;
}

/** Takes a step for each rule, and for each that may say something. */
function* readStyles(sheets: Sheets, roots: readonly Root[], said: Set<string>): Generator<undefined> {
  for (const root of roots) yield* readNew(sheets, root);
  for (const symbol of sheets.symbols) said.add(symbol);
  for (const drawn of sheets.drawn) {
    for (const words of wordsOf(drawn)) said.add(words);
    yield;
  }
}

function* readNew(sheets: Sheets, root: Root): Generator<undefined> {
  const fresh = [...root.styleSheets, ...root.adoptedStyleSheets].filter((sheet) => !sheets.read.has(sheet));
  for (const sheet of fresh) {
    sheets.read.add(sheet);
    for (const rule of rulesIn(sheet)) {
      sheets.rulesLeft -= 1;
      if (sheets.rulesLeft < 0) return;
      noteRule(sheets, root, rule);
      yield;
    }
  }
}

function* rulesIn(holder: unknown): Generator<CSSRule> {
  for (const rule of ownRules(holder)) {
    yield rule;
    yield* rulesIn(rule instanceof CSSImportRule ? rule.styleSheet : rule);
  }
}

function ownRules(holder: unknown): Iterable<CSSRule> {
  try {
    return (holder as Partial<CSSGroupingRule> | null)?.cssRules ?? [];
  } catch {
    // The sheet is another site's.
    return [];
  }
}

function noteRule({ drawn, symbols }: Sheets, root: Root, rule: CSSRule): void {
  if (rule instanceof CSSCounterStyleRule)
    symbols.push(...stringsIn([rule.symbols, rule.additiveSymbols, rule.prefix, rule.suffix].join(' ')));
  if (!(rule instanceof CSSStyleRule) || drawn.length >= MOST_DRAWN) return;
  const besides = [...new Set(rule.selectorText.match(BESIDE) ?? [])];
  if (besides.length > 0 && WORDED.test(rule.style.content)) drawn.push({ root, selector: holdersOf(rule), besides });
}

/** The selector of the elements beside which a rule draws, inside the rules that it stands in. */
function holdersOf(rule: CSSStyleRule): string {
  const own = rule.selectorText.replace(/(^|[\s,>+~])::?(?:before|after|marker)\b/gi, '$1*').replace(BESIDE, '');
  let outer = rule.parentRule;
  while (outer && !(outer instanceof CSSStyleRule)) outer = outer.parentRule;
  if (!outer) return own;
  const around = holdersOf(outer);
  // Several places for what stands around them make a selector grow with every rule that stands in another.
  return around.length * own.split('&').length > LONGEST_SELECTOR ? ':not(*)' : own.replaceAll('&', `:is(${around})`);
}

function wordsOf({ root, selector, besides }: Drawn): string[] {
  const holders = holdersIn(root, selector).filter(isShown);
  return holders.flatMap((holder) => besides.flatMap((beside) => stringsIn(getComputedStyle(holder, beside).content)));
}

function holdersIn(root: Root, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)].slice(0, MOST_HOLDERS);
  } catch {
    // What is left of the selector is none.
    return [];
  }
}

function stringsIn(value: string): string[] {
  const strings = Array.from(value.matchAll(STRING), ([, text = '']) => text.replaceAll(/\\(.)/g, '$1'));
  const line = strings.join('');
  return /\p{L}/u.test(line) ? [line] : [];
}
