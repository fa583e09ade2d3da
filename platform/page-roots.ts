import { nodeName } from './page-nodes.ts';

/** The browser's own object: an extension's library would weigh on every page. */
declare const chrome: { dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };

/** Elements that may have a shadow root by the standard; every other one has a dash in its name. */
const HOSTS = new Set('ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'.split(' '));

/** Finds the shadow roots of a page, open and closed, each once. */
export type Roots = {
  /** Looks at one element, while it is read. */
  look(element: Element): void;
  /** Looks at every element again: a root may come to an element that has stood for long. Returns how long it took, in milliseconds. */
  sweep(): number;
  all(): readonly ShadowRoot[];
};

/** Returns a finder that calls back for each root that it finds. */
export function createRoots(found: (root: ShadowRoot) => void): Roots {
  const known = new Set<ShadowRoot>();
  const take = (root: ShadowRoot | null): void => {
    if (!root || known.has(root)) return;
    known.add(root);
    found(root);
  };
  const look = (element: Element): void => {
    const name = nodeName(element);
    if (name.includes('-')) take(chrome.dom.openOrClosedShadowRoot(element as HTMLElement));
    else if (HOSTS.has(name)) take(element.shadowRoot);
  };
  const lookClosely = (element: Element): void => {
    const name = nodeName(element);
    if ((HOSTS.has(name) || name.includes('-')) && element instanceof HTMLElement) take(chrome.dom.openOrClosedShadowRoot(element));
  };
  return {
    look,
    sweep() {
      const began = performance.now();
      for (const root of [document, ...known]) for (const element of root.querySelectorAll('*')) lookClosely(element);
      return performance.now() - began;
    },
    all: () => [...known].filter(({ host }) => host.isConnected),
  };
}
