import { isShown, textOf } from '@/platform/page-nodes.ts';
import { createPageFlagger } from '@/policy/flag/page-flagger.ts';
import type { Flag, Signal } from '@/policy/flag/weigh.ts';
import { lettersBeside } from './beside.ts';
import { IN_LINE, textIn } from './text-in.ts';

/** So many blocks of a page are looked at for text that runs backwards. */
const MOST_BLOCKS = 300;
const BACKWARDS = /override/;
/** So many elements in the middle of lines are looked at for letters in a word that nobody sees. */
const MOST_IN_LINES = 3_000;
/** A line that is thinner is not read. */
const THINNEST = 1;

/** Returns what the text is flagged as that is laid out and not hidden, with what styles draw and what the page says beside its text. It reads the page again, and is asked where something was flagged. */
export function flagsOfSeen(roots: readonly (Document | ShadowRoot)[], noted: readonly Signal[], drawn: string): Flag[] {
  const flagger = createPageFlagger();
  for (const signal of noted) flagger.note(signal);
  flagger.read(location.href, 'address');
  flagger.read(document.title, 'title');
  if (drawn !== '') flagger.read(drawn, 'text');
  const isSeen = new Map<Element | null, boolean>();
  const takes = ({ parentElement }: CharacterData): boolean => {
    const known = isSeen.get(parentElement) ?? (!parentElement || isShown(parentElement));
    isSeen.set(parentElement, known);
    return known;
  };
  for (const root of roots) flagger.read(textIn(root, { takes }), 'text');
  for (const root of roots) flagger.read(partedText(root), 'text');
  return flagger.flags();
}

/** Returns the paragraphs in which words have letters that nobody sees, without those letters. */
export function partedText(root: Document | ShadowRoot): string {
  const unseen = new Set<Element | null>(
    [...root.querySelectorAll(IN_LINE)]
      .slice(0, MOST_IN_LINES)
      .filter((element) => lettersBeside(element).join('') && element.textContent && !isLaidOut(element)),
  );
  const blocks = new Set(Array.from(unseen, (element) => element?.closest(`:not(${IN_LINE})`) ?? root));
  const takes = ({ parentElement }: CharacterData): boolean => !unseen.has(parentElement);
  return Array.from(blocks, (block) => textIn(block, { takes })).join('\n');
}

/** False for what takes up no room, or stands where nobody can scroll to. */
function isLaidOut(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return Math.min(width, height, right + scrollX, bottom + scrollY) > THINNEST;
}

/** Returns the text that the page's styles draw backwards, turned round so that it can be read. */
export function turnedText(root: ParentNode): string {
  const holders = [
    ...root.querySelectorAll('bdo,[style*="bidi"]'),
    ...[...root.querySelectorAll('p,div,span,h1,h2,h3,li,td,a,b')].slice(0, MOST_BLOCKS),
  ];
  return holders
    .filter((holder) => BACKWARDS.test(getComputedStyle(holder).unicodeBidi))
    .map((holder) => [...textOf(holder)].toReversed().join(''))
    .join('\n');
}
