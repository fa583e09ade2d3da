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

/** What is asked of each text and each element on the way; an element that is left out is left out with all that is in it. */
export type Walk = { takes?(text: CharacterData): boolean; enters?(element: Element): void };

/** Returns the words of a node and below it, a line for each block, up to so many letters; scripts, styles and templates have none. */
export function textIn(node: Node, { takes, enters }: Walk = {}): string {
  if (isUnseen(node)) return '';
  const parts: string[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, rejectUnseen);
  for (let here: Node | null = node; here; here = walker.nextNode()) {
    if (here.nodeType === Node.TEXT_NODE) {
      if (takes?.(here as CharacterData) ?? true) parts.push((here as CharacterData).data);
    } else if (here.nodeType === Node.ELEMENT_NODE) {
      enters?.(here as Element);
      if (!INLINE.has(here.nodeName.toUpperCase())) parts.push('\n');
    }
  }
  return parts.join('');
}

/** Returns what an element and those in it are described by. */
export function descriptionsIn(node: Node): string[] {
  if (!('querySelectorAll' in node)) return [];
  const root = node as ParentNode & Node;
  const own = root.nodeType === Node.ELEMENT_NODE ? describedBy(root as unknown as Element) : [];
  return [...own, ...Array.from(root.querySelectorAll(DESCRIBED)).flatMap(describedBy)];
}

/** Returns what one element is described by. */
export function describedBy(element: Element): string[] {
  return DESCRIBING.map((name) => element.getAttribute(name) ?? '').filter((words) => words !== '');
}

function isUnseen(node: Node): boolean {
  return UNSEEN.has(node.nodeName) || (node.nodeType === Node.TEXT_NODE && UNSEEN.has(node.parentNode?.nodeName ?? ''));
}

function rejectUnseen(node: Node): number {
  return UNSEEN.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}
