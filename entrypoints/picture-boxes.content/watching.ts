import { createRoots } from '@/platform/page-roots.ts';
import { isPictureFlagged } from '@/policy/pictures.ts';
import type { Hiding } from './hiding.ts';
import { distanceOf, PICTURES, shownBy, type Shown } from './pictures-of.ts';
import type { Scored } from './scoring.ts';

/** How often a page is looked over for pictures that styles alone show. */
const SWEEP_MS = 1_000;
/** The share of the time that looking over may take. */
const SWEEP_SHARE = 0.02;

const CHANGING = ['src', 'srcset', 'sizes', 'poster', 'href', 'xlink:href', 'type', 'style', 'class', 'media'];

type WatchingDeps = {
  hiding: Hiding;
  score(address: string, from: Scored): Promise<number | undefined>;
  /** Hears the score of a picture that stays a box. */
  flagged(score: number): void;
};

/** Follows the pictures of this document from now on: each is hidden until it has been judged. Returns what ends that and shows everything. */
export function watchPictures({ hiding, score, flagged }: WatchingDeps): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  /** What each element showed when it was looked at last. */
  const known = new WeakMap<Element, string>();

  const judge = async (element: Element, key: string, from: readonly [address: string, from: Scored][]): Promise<void> => {
    const scores = await Promise.all(from.map(([address, one]) => score(address, one)));
    const worst = Math.max(...scores.map((one) => one ?? 0));
    if (isPictureFlagged(worst)) return flagged(worst);
    if (scores.every((one) => one !== undefined) && known.get(element) === key) hiding.show(element);
  };
  const look = (element: Element): void => {
    const { addresses, loaded, isDrawn } = shownBy(element);
    const key = `${isDrawn} ${addresses.join(' ')}`;
    if (known.get(element) !== key) begin(element, key, { addresses, ...(loaded ? { loaded } : {}), isDrawn });
    if (isDrawn || element.matches(PICTURES)) hiding.enforce(element);
  };
  const begin = (element: Element, key: string, { addresses, loaded, isDrawn }: Shown): void => {
    known.set(element, key);
    hiding.hide(element);
    const distance = (): number => distanceOf(element);
    if (addresses.length > 0)
      void judge(
        element,
        key,
        addresses.map((address, place) => [address, { loaded: place === 0 ? loaded : undefined, distance }]),
      );
    else if (isDrawn) hiding.show(element);
  };
  const lookBelow = (node: Node): void => {
    if (!(node instanceof Element)) return;
    for (const element of [node, ...node.querySelectorAll('*')]) {
      roots.look(element);
      if (element.matches(PICTURES)) look(element);
      // A copy of what is shown carries its mark.
      else hiding.mend(element);
    }
  };
  const observer = new MutationObserver((records) => {
    hiding.guard();
    for (const { type, target, addedNodes } of records) {
      if (type === 'childList') addedNodes.forEach(lookBelow);
      else follow(target as Element);
    }
  });
  /** The page has changed an element, or the mark by which it is shown. */
  const follow = (element: Element): void => {
    hiding.mend(element);
    if (element.nodeName === 'SOURCE') element.parentElement?.querySelectorAll('img').forEach(look);
    // What is hidden still can wait for the next look over the page.
    else if (element.matches(PICTURES) || element.hasAttribute(hiding.mark)) look(element);
  };
  const enter = (root: Document | ShadowRoot): void => {
    hiding.enter(root);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: [...CHANGING, hiding.mark] });
    root.addEventListener('load', ({ target }) => target instanceof HTMLImageElement && look(target), { capture: true, signal });
    for (const child of root.children) lookBelow(child);
  };
  const roots = createRoots(enter);
  const sweep = (): void => {
    if (signal.aborted) return;
    const began = performance.now();
    hiding.guard();
    roots.sweep();
    for (const root of [document, ...roots.all()]) root.querySelectorAll('*').forEach(look);
    setTimeout(sweep, Math.max(SWEEP_MS, (performance.now() - began) / SWEEP_SHARE));
  };

  enter(document);
  addEventListener('DOMContentLoaded', sweep, { once: true, signal });
  addEventListener('load', () => document.querySelectorAll('*').forEach(look), { once: true, capture: true, signal });
  if (document.readyState !== 'loading') sweep();
  return () => {
    ending.abort();
    observer.disconnect();
    hiding.end();
  };
}
