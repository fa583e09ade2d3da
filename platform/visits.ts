import type { Browser } from '@wxt-dev/browser';
import type { Reached } from '@/policy/event.ts';
import { ourPages } from './our-pages.ts';

type Transition = Pick<Browser.webNavigation.WebNavigationTransitionCallbackDetails, 'transitionType' | 'transitionQualifiers'>;

/** How a tab came to where it is, from what the browser says of the navigation. */
export function reachedBy({ transitionType, transitionQualifiers }: Transition): Reached {
  if (transitionQualifiers.includes('forward_back')) return 'restored';
  switch (transitionType) {
    case 'typed':
    case 'keyword':
    case 'auto_bookmark':
      return 'typed';
    case 'generated':
    case 'keyword_generated':
      return 'search';
    case 'form_submit':
      return 'form';
    case 'reload':
      return 'reload';
    case 'start_page':
      // The home page, a command line and a link from another program all come so.
      return 'unknown';
    case 'auto_subframe':
    case 'manual_subframe':
      return 'embedded';
    default:
      return transitionQualifiers.includes('client_redirect') ? 'redirect' : 'link';
  }
}

/** How each tab came to where it is. */
export type Visits = {
  /** A tab has committed: notes its way, unless the page stands in for the one before it. */
  commit(tabId: number, committed: Transition & { url: string }): void;
  /** A server led a tab's request on to another host. */
  redirected(tabId: number): void;
  /** The next page in this tab stands in for the one that is there now, and keeps its way. */
  keepWay(tabId: number): void;
  note(tabId: number, reached: Reached): void;
  of(tabId: number): Reached;
  forget(tabId: number): void;
};

/** Returns an empty memory of tabs. It ends with the worker: a way that is not remembered is `unknown`. */
export function createVisits(): Visits {
  const ways = new Map<number, Reached>();
  const kept = new Set<number>();
  const redirects = new Set<number>();
  return {
    commit(tabId, committed) {
      const way = redirects.delete(tabId) ? 'redirect' : reachedBy(committed);
      if (!kept.delete(tabId)) ways.set(tabId, way);
      if (committed.url.startsWith(ourPages().hold)) kept.add(tabId);
    },
    redirected: (tabId) => void redirects.add(tabId),
    keepWay: (tabId) => void kept.add(tabId),
    note: (tabId, reached) => void ways.set(tabId, reached),
    of: (tabId) => ways.get(tabId) ?? 'unknown',
    forget(tabId) {
      ways.delete(tabId);
      kept.delete(tabId);
      redirects.delete(tabId);
    },
  };
}
