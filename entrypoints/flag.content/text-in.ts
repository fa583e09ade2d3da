const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
/** These stand in the middle of a word or a sentence; every other element ends it. */
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR TSPAN'.split(
    ' ',
  ),
);
/** What says something of a picture or a field. */
export const DESCRIBING = ['alt', 'title', 'aria-label', 'placeholder'];
const DESCRIBED = DESCRIBING.map((name) => `[${name}]`).join();

/** What stands in a part of a page: its text, a line for each block, and what its elements are described by. */
export type TextIn = { text: string; descriptions: string[] };

/** Returns the words in a node and below it; scripts, styles and templates have none. */
export function textIn(node: Node): TextIn {
  const parts: string[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, rejectUnseen);
  for (let here: Node | null = isUnseen(node) ? null : node; here; here = walker.nextNode()) {
    if (here instanceof CharacterData) parts.push(here.data);
    else if (here instanceof Element && !INLINE.has(here.tagName.toUpperCase())) parts.push('\n');
  }
  return { text: parts.join(''), descriptions: descriptionsIn(node) };
}

/** Returns what one element is described by. */
export function describedBy(element: Element): string[] {
  return DESCRIBING.map((name) => element.getAttribute(name) ?? '').filter((words) => words !== '');
}

function descriptionsIn(node: Node): string[] {
  if (!(node instanceof Element || node instanceof DocumentFragment || node instanceof Document)) return [];
  const own = node instanceof Element ? describedBy(node) : [];
  return [...own, ...Array.from(node.querySelectorAll(DESCRIBED)).flatMap(describedBy)];
}

function isUnseen(node: Node): boolean {
  return UNSEEN.has(node.nodeName) || (node instanceof Text && UNSEEN.has(node.parentNode?.nodeName ?? ''));
}

function rejectUnseen(node: Node): number {
  return UNSEEN.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}
