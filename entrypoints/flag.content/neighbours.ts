import type { PageLinks } from '@/policy/flag/page-signals.ts';
import { FEWEST_HOSTS, isNeighbour, MOST_HOSTS } from '@/policy/neighbour-hosts.ts';

/** How many of a page's neighbours are of which category; nothing where nobody answers. */
export type CountHosts = (hosts: string[]) => Promise<PageLinks['blocked'] | undefined>;

/** A page that goes on growing is asked about again when it has so many times as many neighbours, and so often. */
const GROWTH = 1.5;
const MOST_TIMES = 5;
/** So many links are looked at. */
const MOST_LINKS = 3_000;

/** Knows by its neighbours what a page is like: by the hosts that its links lead to. */
export type Neighbours = {
  /** Asks about them where there are others than before, and calls back with what is known; false where there is nothing to ask. */
  ask(roots: readonly ParentNode[], known: (links: PageLinks) => void): boolean;
  /** The page has become another one. */
  renew(): void;
};

/** Returns what asks about the neighbours of this document. */
export function createNeighbours(count: CountHosts): Neighbours {
  let asked = 0;
  let times = 0;
  return {
    ask(roots, known) {
      if (times >= MOST_TIMES || document.links.length < Math.max(FEWEST_HOSTS, asked)) return false;
      const hosts = hostsIn(roots);
      if (hosts.length < Math.max(FEWEST_HOSTS, asked * GROWTH)) return false;
      asked = hosts.length;
      times += 1;
      void count(hosts).then((blocked) => known({ count: hosts.length, blocked: blocked ?? {} }));
      return true;
    },
    renew() {
      asked = 0;
      times = 0;
    },
  };
}

/** The other hosts, each once, that links lead to. */
function hostsIn(roots: readonly ParentNode[]): string[] {
  const hosts = new Set<string>();
  let looked = 0;
  for (const root of roots)
    for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href],area[href]')) {
      looked += 1;
      if (looked > MOST_LINKS || hosts.size >= MOST_HOSTS) return [...hosts];
      if (/^https?:$/.test(link.protocol) && isNeighbour(location.hostname, link.hostname)) hosts.add(link.hostname);
    }
  return [...hosts];
}
