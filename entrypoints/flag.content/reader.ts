import { firstChild, nextSibling, nodeName, nodeType, parentNode, textOf } from '@/platform/page-nodes.ts';
import { createRoots, type Roots } from '@/platform/page-roots.ts';
import type { PageFlagger } from '@/policy/flag/page-flagger.ts';
import { signalsOfPage } from '@/policy/flag/page-signals.ts';
import { besideInLine, lettersBeside } from './beside.ts';
import { outlineOf } from './outline.ts';
import { partedText, turnedText } from './sight.ts';
import { describedBy, DESCRIBING, descriptionsIn, endsWords, textIn, type Walk } from './text-in.ts';

/** What a page's observer looks at; a text that has grown is read from where it ended. */
const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  subtree: true,
  attributes: true,
  attributeFilter: DESCRIBING,
};

/** Reads a document's text into a flagger, each text once. */
export type Reader = {
  roots: Roots;
  /** How many letters have been read. */
  length(): number;
  /** Reads what the records say has changed. */
  follow(records: readonly MutationRecord[]): void;
  /** Reads everything, as if nothing had been read. */
  readAll(): void;
  /** Reads what stands beside the text: labels, gates, structure, and text that is drawn backwards. */
  readOutline(): void;
};

/** What has been read of a document. */
type Knowledge = {
  flagger(): PageFlagger;
  /** Texts that have been read, with how long they were. */
  texts: WeakMap<Node, number>;
  /** What one batch of records has led to: a part of a page comes with a record for each of its elements. */
  entered: Set<Node>;
  length: number;
  walk: Walk;
};

/** Returns a reader of this document; `observer` is attached to it and to every shadow root in it, which `found` is told of. */
export function createReader(flagger: () => PageFlagger, observer: MutationObserver, found?: (root: ShadowRoot) => void): Reader {
  const roots = createRoots((root) => {
    observer.observe(root, OBSERVED);
    found?.(root);
    read(known, root);
  });
  const walk: Walk = {
    takes: (text) => known.texts.get(text) !== text.length && known.texts.set(text, text.length) === known.texts,
    enters(element) {
      known.entered.add(element);
      roots.look(element);
    },
  };
  const known: Knowledge = { flagger, texts: new WeakMap(), entered: new Set(), length: 0, walk };
  observer.observe(document, OBSERVED);
  return {
    roots,
    length: () => known.length,
    follow: (records) => readRecords(known, records),
    readAll() {
      known.texts = new WeakMap();
      if (/^https?:/.test(location.href)) flagger().read(decodedAddress(), 'address');
      if (document.documentElement) read(known, document.documentElement);
      for (const root of roots.all()) read(known, root);
    },
    readOutline() {
      for (const signal of signalsOfPage(outlineOf(document))) flagger().note(signal);
      for (const root of [document, ...roots.all()]) take(known, `${turnedText(root)}\n${partedText(root)}`);
    },
  };
}

/** What a record does not need is not asked of it: a page that is being parsed has one for each of its elements. */
function readRecords(known: Knowledge, records: readonly MutationRecord[]): void {
  known.entered = new Set();
  for (const record of records) {
    if (record.type === 'childList') readNew(known, record.addedNodes);
    else if (record.type === 'attributes') describe(known, describedBy(record.target as Element, [record.attributeName ?? '']));
    else readChanged(known, record.target as CharacterData, record.oldValue ?? '');
  }
}

function readNew(known: Knowledge, nodes: NodeList): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node || isRead(known, node)) continue;
    if (endsWords(node) || isTitle(parentNode(node))) read(known, node);
    else readLine(known, node);
  }
}

/** Reads a node in the middle of a line with what came beside it, and with the letters around them: a word goes on from one into the next. */
function readLine(known: Knowledge, first: Node): void {
  let text = '';
  let last = first;
  for (let node: Node | null = first; node && !isRead(known, node); node = besideInLine(node, nextSibling)) {
    const more = wordsOf(known, node);
    if (more === '' && firstChild(node)) break;
    text += more;
    last = node;
    describe(known, descriptionsIn(node));
  }
  takeBeside(known, text, lettersBeside(first, last));
}

function isRead({ texts, entered }: Knowledge, node: Node): boolean {
  return nodeType(node) === Node.TEXT_NODE ? texts.get(node) === (node as CharacterData).length : entered.has(node);
}

function readChanged(known: Knowledge, text: CharacterData, before: string): void {
  const { data } = text;
  if (known.texts.get(text) === data.length && data === before) return;
  known.texts.set(text, data.length);
  if (textIn(text) === '') return;
  const fresh = data.startsWith(before) ? before.slice(before.search(/\S*$/)) + data.slice(before.length) : data;
  const [start, end] = lettersBeside(text);
  takeBeside(known, fresh, [fresh === data ? start : '', end]);
}

function takeBeside(known: Knowledge, text: string, [before, after]: [before: string, after: string]): void {
  if (text !== '') take(known, before + text + after);
}

function read(known: Knowledge, node: Node): void {
  take(known, wordsOf(known, node), isTitle(node) || isTitle(parentNode(node)) ? 'title' : 'text');
  describe(known, descriptionsIn(node));
}

/** What cannot be walked through is read as it stands: a fault of ours hides no words, and covers no page that has none of them. */
function wordsOf({ walk }: Knowledge, node: Node): string {
  try {
    return textIn(node, walk);
  } catch (cause) {
    reportError(cause);
    return textOf(node);
  }
}

function isTitle(node: Node | null): boolean {
  return node !== null && nodeName(node) === 'TITLE';
}

function take(known: Knowledge, text: string, standing: 'text' | 'title' = 'text'): void {
  known.length += text.length;
  if (/\S/.test(text)) known.flagger().read(text, standing);
}

function describe({ flagger }: Knowledge, descriptions: readonly string[]): void {
  for (const words of descriptions) flagger().read(words, 'description');
}

function decodedAddress(): string {
  try {
    return decodeURIComponent(location.href);
  } catch {
    // Bytes that are no UTF-8 stay as they are.
    return location.href;
  }
}
