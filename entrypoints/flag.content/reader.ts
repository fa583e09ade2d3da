import { createRoots, type Roots } from '@/platform/page-roots.ts';
import type { PageFlagger } from '@/policy/flag/page-flagger.ts';
import { signalsOfPage } from '@/policy/flag/page-signals.ts';
import { outlineOf } from './outline.ts';
import { turnedText } from './sight.ts';
import { describedBy, DESCRIBING, descriptionsIn, textIn } from './text-in.ts';

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

/** Returns a reader of this document; `observer` is attached to it and to every shadow root in it, which `found` is told of. */
export function createReader(flagger: () => PageFlagger, observer: MutationObserver, found?: (root: ShadowRoot) => void): Reader {
  let known = new WeakMap<Node, number>();
  /** What one batch of records has led to: a part of a page comes with a record for each of its elements. */
  let entered = new Set<Node>();
  let length = 0;
  const roots = createRoots((root) => {
    observer.observe(root, OBSERVED);
    found?.(root);
    read(root);
  });
  const walk = {
    takes: (text: CharacterData): boolean => known.get(text) !== text.length && known.set(text, text.length) === known,
    enters(element: Element): void {
      entered.add(element);
      roots.look(element);
    },
  };
  const take = (text: string, standing: 'text' | 'title' = 'text'): void => {
    length += text.length;
    if (/\S/.test(text)) flagger().read(text, standing);
  };
  const describe = (descriptions: readonly string[]): void => {
    for (const words of descriptions) flagger().read(words, 'description');
  };
  const read = (node: Node): void => {
    const isTitle = node.nodeName === 'TITLE' || node.parentNode?.nodeName === 'TITLE';
    take(textIn(node, walk), isTitle ? 'title' : 'text');
    describe(descriptionsIn(node));
  };
  const readChanged = (text: CharacterData, before: string): void => {
    const { data } = text;
    if (known.get(text) === data.length && data === before) return;
    known.set(text, data.length);
    const isUnseen = textIn(text) === '';
    if (!isUnseen) take(data.startsWith(before) ? before.slice(before.search(/\S*$/)) + data.slice(before.length) : data);
  };
  const isRead = (node: Node): boolean =>
    node.nodeType === Node.TEXT_NODE ? known.get(node) === (node as CharacterData).length : entered.has(node);
  const readNew = (nodes: NodeList): void => {
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at];
      if (node && !isRead(node)) read(node);
    }
  };
  observer.observe(document, OBSERVED);

  return {
    roots,
    length: () => length,
    follow(records) {
      entered = new Set();
      // What a record does not need is not asked of it: a page that is being parsed has one for each of its elements.
      for (const record of records) {
        if (record.type === 'childList') readNew(record.addedNodes);
        else if (record.type === 'attributes') describe(describedBy(record.target as Element));
        else readChanged(record.target as CharacterData, record.oldValue ?? '');
      }
    },
    readAll() {
      known = new WeakMap();
      if (/^https?:/.test(location.href)) flagger().read(decodedAddress(), 'address');
      if (document.documentElement) read(document.documentElement);
      for (const root of roots.all()) read(root);
    },
    readOutline() {
      for (const signal of signalsOfPage(outlineOf(document))) flagger().note(signal);
      for (const root of [document, ...roots.all()]) take(turnedText(root));
    },
  };
}

function decodedAddress(): string {
  try {
    return decodeURIComponent(location.href);
  } catch {
    // Bytes that are no UTF-8 stay as they are.
    return location.href;
  }
}
