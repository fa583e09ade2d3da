import { compile } from '@/policy/compile.ts';
import { decide } from '@/policy/decide.ts';
import { NOTHING_LIVE, type Live, type Situation } from '@/policy/decision.ts';
import type { Person, PolicyDocument, PreparedSite } from '@/policy/document.ts';
import { lists } from '@/policy/lists/index.ts';
import type { Agreement } from '@/policy/live-bundle.ts';
import type { NetRule } from '@/policy/net-rule.ts';
import { momentOf } from '@/policy/now.ts';
import { rulesFrom, withLive, type Rules } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';

/** What a policy is crowded with: 10,000 prepared pages, 5,000 agreements, 500 people, or all of them. */
export type Crowd = 'nothing' | 'prepared' | 'agreements' | 'people' | 'everything';

/** Times of one pass, in milliseconds; a visit in microseconds. `change` is what every change asks for: taking it in, asking whether anything is different, compiling. `sweep` judges fifty open tabs. */
export type LivePass = { change: number; install: number; sweep: number; visit: number };

declare const chrome: {
  runtime: { getURL(path: string): string };
  declarativeNetRequest: {
    getDynamicRules(): Promise<NetRule[]>;
    updateDynamicRules(change: { removeRuleIds: number[]; addRules: NetRule[] }): Promise<void>;
  };
};

const TABS = 50;
const VISITS = 1_000;
const TIMES = 10;
const NOW = Date.parse('2026-11-23T10:00:00Z');
const pages = { blocked: chrome.runtime.getURL('blocked.html'), part: chrome.runtime.getURL('part.html') };
const situation: Situation = { level: 'staff', person: 'person-499', device: 'bench', now: new Date(NOW) };
const span = { from: new Date(NOW - 3_600_000).toISOString(), to: new Date(NOW + 3_600_000).toISOString() };

const prepared = Array.from({ length: 10_000 }, (_, index): PreparedSite => ({
  site: `prepared-${index}.example/page-${index}`,
  title: 'A prepared page',
  checkedBy: 'Anna',
  checkedOn: '2026-11-01',
  expires: '2026-12-18',
}));

const agreements = Array.from({ length: 5_000 }, (_, index): Agreement => ({
  id: crypto.randomUUID(),
  sites: [`agreed-${index}.example/page-${index}`],
  categories: index % 100 === 0 ? ['social-networking'] : [],
  levels: ['staff'],
  people: index % 2 === 0 ? [] : [`person-${index % 500}`],
  devices: [],
  ...span,
}));

const people = Array.from({ length: 500 }, (_, index): Person => ({
  id: `person-${index}`,
  name: `Person ${index}`,
  role: 'practitioner',
  level: 'staff',
  mayAgree: false,
  rights: [],
}));

const base = templates['little-thetford'];
const crowds: Record<Crowd, { policy: PolicyDocument; live: Live }> = {
  nothing: { policy: base, live: NOTHING_LIVE },
  prepared: { policy: base, live: { ...NOTHING_LIVE, prepared } },
  agreements: { policy: base, live: { ...NOTHING_LIVE, agreements } },
  people: { policy: { ...base, people }, live: NOTHING_LIVE },
  everything: { policy: { ...base, people }, live: { ...NOTHING_LIVE, prepared, agreements } },
};

/** Takes what is live into rules made before, and does with them what a device does on every change, then on every visit. */
async function pass(crowd: Crowd): Promise<LivePass> {
  const { policy, live } = crowds[crowd];
  const standing = rulesFrom(policy, NOTHING_LIVE, lists);
  const rules = withLive(standing, live);
  return {
    change: timed((turn) => compile(withLive(standing, live), at(turn), { pages, mark: momentOf(rules, at(turn)) })),
    install: await install(compile(rules, situation, { pages, mark: 'bench' })),
    sweep: timed((turn) => judged(rules, TABS, turn)),
    visit: (timed((turn) => judged(rules, VISITS, turn)) * 1_000) / VISITS,
  };
}

/** Every turn is another moment, as it is in use, so that nothing is answered from the turn before. */
function at(turn: number): Situation {
  return { ...situation, now: new Date(NOW + turn) };
}

/** A quarter of the visits each: prepared, agreed, blocked, and to nobody's list. Returns how many are blocked. */
function judged(rules: Rules, count: number, turn: number): number {
  const addresses = Array.from({ length: count }, (_, index) => {
    const one = (index * 7_919 + turn) % 5_000;
    const path = `${one}.example/page-${one}/part?query=${index}`;
    return (
      [`https://www.prepared-${path}`, `https://agreed-${path}`, `https://facebook.com/${one}`, `https://nobody-${path}`][index % 4] ?? ''
    );
  });
  return addresses.filter((address) => decide(rules, { address, as: 'page' }, at(turn)).action === 'block').length;
}

async function install(addRules: NetRule[]): Promise<number> {
  const before = await chrome.declarativeNetRequest.getDynamicRules();
  const start = performance.now();
  await chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds: before.map((rule) => rule.id), addRules });
  return performance.now() - start;
}

/** The worker's clock has steps of 0.1 ms, so work is done ten times over. */
function timed(work: (turn: number) => unknown): number {
  const start = performance.now();
  for (let turn = 0; turn < TIMES; turn += 1) work(turn);
  return (performance.now() - start) / TIMES;
}

/** What the benchmark calls from outside. */
export const bench = { pass };
Object.assign(globalThis, { bench });
