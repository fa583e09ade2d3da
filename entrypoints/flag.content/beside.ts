import { endsWords } from './text-in.ts';

/** So many letters beside a text may belong to its words, and so many nodes are looked at for them. */
const MOST = 40;

type Way = readonly [sibling: 'previousSibling' | 'nextSibling', child: 'lastChild' | 'firstChild', word: RegExp];
const BEFORE: Way = ['previousSibling', 'lastChild', /\S*$/];
const AFTER: Way = ['nextSibling', 'firstChild', /^\S*/];

/** Returns the letters that stand before the first of these nodes and after the last one without a space, where no element between them ends a word. */
export function lettersBeside(first: Node, last: Node = first): [before: string, after: string] {
  return [lettersAlong(first, BEFORE), lettersAlong(last, AFTER)];
}

/** Returns the next node of the same line of text, out of elements and past what is no text. */
export function nextInLine(node: Node): Node | null {
  const next = node.nextSibling ?? (node.parentNode && !endsWords(node.parentNode) ? nextInLine(node.parentNode) : null);
  return next && endsWords(next) ? null : next;
}

function lettersAlong(node: Node, way: Way): string {
  const [sibling, , word] = way;
  const isBackwards = sibling === 'previousSibling';
  let letters = '';
  let here = step(node, way);
  for (let looked = 0; here && looked < MOST; looked += 1) {
    if (here.nodeType === Node.TEXT_NODE) {
      const { data } = here as CharacterData;
      const [more = ''] = word.exec(isBackwards ? data.slice(-MOST) : data.slice(0, MOST)) ?? [];
      letters = isBackwards ? more + letters : letters + more;
      if (more.length < data.length) break;
    }
    here = step(here, way);
  }
  return letters;
}

/** The innermost node beside this one, in the same line of text. */
function step(node: Node, [sibling, child]: Way): Node | null {
  let here: Node | null = node;
  while (here && !here[sibling]) {
    here = here.parentNode;
    if (!here || endsWords(here)) return null;
  }
  for (let inner = here?.[sibling] ?? null; inner; inner = inner[child]) {
    if (endsWords(inner)) return null;
    if (!inner[child]) return inner;
  }
  return null;
}
