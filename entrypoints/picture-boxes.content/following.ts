import { createRoots } from '@/platform/page-roots.ts';
import type { Hiding } from './hiding.ts';
import { PICTURES } from './pictures-of.ts';

const CHANGING = ['src', 'srcset', 'sizes', 'poster', 'href', 'xlink:href', 'type', 'style', 'class', 'media'];

/** Follows what comes into a page and what changes in it. */
export type Following = {
  /** Puts right what the page has taken away, finds the roots that have come, and looks at every element of all of them. */
  lookOver(): void;
  end(): void;
};

type FollowingDeps = { hiding: Hiding; look(element: Element): void };

/** Follows this document and the shadow roots in it from now on; `look` looks at one element whose picture may have changed. */
export function followPage(deps: FollowingDeps): Following {
  const { hiding, look } = deps;
  const ending = new AbortController();
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
      else followChange(target as Element, deps);
    }
  });
  const enter = (root: Document | ShadowRoot): void => {
    hiding.enter(root);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: [...CHANGING, hiding.mark] });
    const heard = { capture: true, signal: ending.signal };
    root.addEventListener('load', ({ target }) => target instanceof HTMLImageElement && look(target), heard);
    for (const child of root.children) lookBelow(child);
  };
  const roots = createRoots(enter);
  enter(document);
  return {
    lookOver() {
      hiding.guard();
      roots.sweep();
      for (const root of [document, ...roots.all()]) root.querySelectorAll('*').forEach(look);
    },
    end() {
      ending.abort();
      observer.disconnect();
    },
  };
}

/** The page has changed an element, or the mark by which it is shown. */
function followChange(element: Element, { hiding, look }: FollowingDeps): void {
  hiding.mend(element);
  if (element.nodeName === 'SOURCE') element.parentElement?.querySelectorAll('img').forEach(look);
  // What is hidden still can wait for the next look over the page.
  else if (element.matches(PICTURES) || element.hasAttribute(hiding.mark)) look(element);
}
