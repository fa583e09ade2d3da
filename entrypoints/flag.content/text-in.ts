const { TEXT_NODE: TEXT, ELEMENT_NODE: ELEMENT } = Node;
const UNSEEN = named('SCRIPT STYLE NOSCRIPT TEMPLATE');
/** These stand in the middle of a word or a sentence; every other element ends it. */
const INLINE_NAMES =
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR TSPAN';
/** Selects these. */
export const IN_LINE = INLINE_NAMES.replaceAll(' ', ',');
const INLINE = named(INLINE_NAMES);
/** What says something of a picture, a field or a choice, or stands on a button. */
export const DESCRIBING = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label', 'value'];
/** Their values are seen. What somebody may be typing is nobody's to read. */
const VALUED = 'input:not([type=hidden],[type=password],[type=checkbox],[type=radio],:focus)';
const DESCRIBED = DESCRIBING.map((name) => `[${name}]`).join();

/** What is asked of each text and each element on the way; an element that is left out is left out with all that is in it. */
export type Walk = { takes?(text: CharacterData): boolean; enters?(element: Element): void };

/** Returns the words of a node and below it, a line for each block, up to so many letters; scripts, styles and templates have none. */
export function textIn(node: Node, { takes, enters }: Walk = {}): string {
  if (isUnseen(node)) return '';
  const parts: string[] = [];
  for (let here: Node | null = node; here; here = next(here, node)) {
    const { nodeType } = here;
    if (nodeType === TEXT) {
      if (takes?.(here as CharacterData) ?? true) parts.push((here as CharacterData).data);
    } else if (nodeType === ELEMENT) {
      const name = here.nodeName;
      if (UNSEEN.has(name)) continue;
      enters?.(here as Element);
      if (!INLINE.has(name)) parts.push('\n');
    }
  }
  return parts.join('');
}

/** True where no word goes on into a node from beside it: such as a paragraph or a picture, but no comment. */
export function endsWords({ nodeType, nodeName }: Node): boolean {
  return nodeType === ELEMENT ? !INLINE.has(nodeName) : nodeType === Node.DOCUMENT_FRAGMENT_NODE;
}

/** The node after this one in the text of `root`; what stands in an element that is unseen is passed over. A filter of a tree walker costs several times as much. */
function next(here: Node, root: Node): Node | null {
  const child = UNSEEN.has(here.nodeName) ? null : here.firstChild;
  if (child) return child;
  for (let up: Node | null = here; up && up !== root; up = up.parentNode) {
    const sibling = up.nextSibling;
    if (sibling) return sibling;
  }
  return null;
}

/** Returns what an element and those in it are described by. */
export function descriptionsIn(node: Node): string[] {
  if (!('querySelectorAll' in node)) return [];
  const root = node as ParentNode & Node;
  const own = root.nodeType === Node.ELEMENT_NODE ? describedBy(root as unknown as Element) : [];
  return root.firstElementChild ? [...own, ...[...root.querySelectorAll(DESCRIBED)].flatMap((element) => describedBy(element))] : own;
}

/** Returns what one element is described by, or what some of its attributes say of it. */
export function describedBy(element: Element, names: readonly string[] = DESCRIBING): string[] {
  return names
    .map((name) => (name === 'value' && !element.matches(VALUED) ? '' : (element.getAttribute(name) ?? '')))
    .filter((words) => words !== '');
}

/** Names as they are in pages, and in small letters, as they are in drawings and in strict markup. */
function named(names: string): ReadonlySet<string> {
  return new Set(`${names} ${names.toLowerCase()}`.split(' '));
}

function isUnseen(node: Node): boolean {
  return UNSEEN.has(node.nodeName) || (node.nodeType === Node.TEXT_NODE && UNSEEN.has(node.parentNode?.nodeName ?? ''));
}
