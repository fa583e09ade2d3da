import { firstChild, lastChild, nextSibling, nodeType, parentNode, previousSibling } from '@/platform/page-nodes.ts';
import { endsWords } from './text-in.ts';

/** So many letters beside a text may belong to its words, and so many nodes are looked at for them. */
const MOST = 40;

type Side = typeof nextSibling;

/** Returns the letters that stand before the first of these nodes and after the last one without a space, where no element between them ends a word. */
export function lettersBeside(first: Node, last: Node = first): [before: string, after: string] {
  return [lettersOn(previousSibling, first), lettersOn(nextSibling, last)];
}

/** Returns the node beside this one in the same line of text, also out of the elements that it stands in. */
export function besideInLine(node: Node, side: Side): Node | null {
  const parent = parentNode(node);
  const beside = side(node) ?? (parent && !endsWords(parent) ? besideInLine(parent, side) : null);
  return beside && endsWords(beside) ? null : beside;
}

function lettersOn(side: Side, from: Node): string {
  const isBefore = side === previousSibling;
  const child = isBefore ? lastChild : firstChild;
  let letters = '';
  let here = besideInLine(from, side);
  for (let looked = 0; here && looked < MOST; looked += 1) {
    for (let inner: Node | null = here; inner; inner = child(inner)) here = inner;
    if (nodeType(here) === Node.TEXT_NODE) {
      const { data } = here as CharacterData;
      const [more = ''] = (isBefore ? /\S*$/.exec(data.slice(-MOST)) : /^\S*/.exec(data.slice(0, MOST))) ?? [];
      letters = isBefore ? more + letters : letters + more;
      if (more !== data) break;
    }
    here = besideInLine(here, side);
  }
  return letters;
}
