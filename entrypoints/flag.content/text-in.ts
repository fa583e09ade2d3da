import { attributeOf, elementsIn, isOf, nodeName, nodeType } from '@/platform/page-nodes.ts';

const { TEXT_NODE: TEXT, ELEMENT_NODE: ELEMENT } = Node;
const WALKED = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
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
  const walker = document.createTreeWalker(node, WALKED);
  for (let here: Node | null = node; here;) {
    const name = nodeType(here) === ELEMENT && nodeName(here);
    if (name && UNSEEN.has(name)) {
      here = passOver(walker);
      continue;
    }
    if (name) {
      enters?.(here as Element);
      if (!INLINE.has(name)) parts.push('\n');
    } else if (isText(here) && (takes?.(here) ?? true)) parts.push(here.data);
    here = walker.nextNode();
  }
  return parts.join('');
}

/** True where no word goes on into a node from beside it: such as a paragraph or a picture, but no comment. */
export function endsWords(node: Node): boolean {
  const type = nodeType(node);
  return type === ELEMENT ? !INLINE.has(nodeName(node)) : type === Node.DOCUMENT_FRAGMENT_NODE;
}

/** Goes on behind an element that is unseen. A filter would cost several times as much. */
function passOver(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}

/** Returns what an element and those in it are described by. */
export function descriptionsIn(node: Node): string[] {
  if (node instanceof ShadowRoot) return [...node.children].flatMap(descriptionsIn);
  return isElement(node) ? [node, ...elementsIn(node, DESCRIBED)].flatMap((element) => describedBy(element)) : [];
}

/** Returns what one element is described by, or what some of its attributes say of it. */
export function describedBy(element: Element, names: readonly string[] = DESCRIBING): string[] {
  return names
    .map((name) => (name === 'value' && !isOf(element, VALUED) ? '' : attributeOf(element, name)))
    .filter((words) => words !== '');
}

/** Names as they are in pages, and in small letters, as they are in drawings and in strict markup. */
function named(names: string): ReadonlySet<string> {
  return new Set(`${names} ${names.toLowerCase()}`.split(' '));
}

function isUnseen(node: Node): boolean {
  return UNSEEN.has(nodeName(node)) || (isText(node) && node.parentNode !== null && UNSEEN.has(nodeName(node.parentNode)));
}

function isText(node: Node): node is CharacterData {
  return nodeType(node) === TEXT;
}

function isElement(node: Node): node is Element {
  return nodeType(node) === ELEMENT;
}
