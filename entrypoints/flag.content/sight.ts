import { createPageFlagger } from '@/policy/flag/page-flagger.ts';
import type { Flag, Signal } from '@/policy/flag/weigh.ts';
import { textIn } from './text-in.ts';

/** So many blocks of a page are looked at for text that runs backwards. */
const MOST_BLOCKS = 300;
const BACKWARDS = /override/;

/** Returns what the text is flagged as that is laid out and not hidden, with what styles draw and what the page says beside its text. It reads the page again, and is asked where something was flagged. */
export function flagsOfSeen(roots: readonly Node[], noted: readonly Signal[], drawn: string): Flag[] {
  const flagger = createPageFlagger();
  for (const signal of noted) flagger.note(signal);
  flagger.read(location.href, 'address');
  flagger.read(document.title, 'title');
  if (drawn !== '') flagger.read(drawn, 'text');
  const isSeen = new Map<Element | null, boolean>();
  const takes = ({ parentElement }: CharacterData): boolean => {
    const known = isSeen.get(parentElement) ?? parentElement?.checkVisibility({ visibilityProperty: true }) ?? true;
    isSeen.set(parentElement, known);
    return known;
  };
  for (const root of roots) flagger.read(textIn(root, { takes }), 'text');
  return flagger.flags();
}

/** Returns the text that the page's styles draw backwards, turned round so that it can be read. */
export function turnedText(root: ParentNode): string {
  const holders = [
    ...root.querySelectorAll('bdo,[style*="bidi"]'),
    ...Array.from(root.querySelectorAll('p,div,span,h1,h2,h3,li,td,a,b')).slice(0, MOST_BLOCKS),
  ];
  return holders
    .filter((holder) => BACKWARDS.test(getComputedStyle(holder).unicodeBidi))
    .map((holder) =>
      Array.from(holder.textContent ?? '')
        .toReversed()
        .join(''),
    )
    .join('\n');
}
