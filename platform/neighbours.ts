import { countNeighbours } from '@/policy/neighbours.ts';
import type { Gate } from './gate.ts';
import type { Answers } from './listen.ts';

export type NeighbourAnswers = Pick<Answers, 'countNeighbours'>;

type NeighbourDeps = { gate: Gate; clock: () => Date };

const WINDOW_MS = 60_000;
/** So many hosts are looked up in a minute for one tab, and for all of them: a page that makes up links costs no more. */
const MOST_OF_TAB = 1_000;
const MOST_OF_ALL = 20_000;

/** What the worker says to a frame that asks where its links lead: numbers by category. The hosts are looked up, and neither kept nor written anywhere. */
export function neighbourAnswers({ gate, clock }: NeighbourDeps): NeighbourAnswers {
  let begun = -Infinity;
  let all = 0;
  let byTab = new Map<number, number>();
  const mayCost = (tabId: number, hosts: number): boolean => {
    const now = clock().getTime();
    if (Math.abs(now - begun) >= WINDOW_MS) [begun, all, byTab] = [now, 0, new Map()];
    const ofTab = (byTab.get(tabId) ?? 0) + hosts;
    if (ofTab > MOST_OF_TAB || all + hosts > MOST_OF_ALL) return false;
    all += hosts;
    byTab.set(tabId, ofTab);
    return true;
  };
  return {
    async countNeighbours({ hosts }, { tabId }) {
      const rules = await gate.ready.then((first) => gate.rules() ?? first);
      return { blocked: mayCost(tabId, hosts.length) ? countNeighbours(rules, hosts) : {} };
    },
  };
}
