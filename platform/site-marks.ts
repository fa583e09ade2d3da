import * as z from 'zod/mini';
import { placeOf } from '@/policy/address.ts';
import { Category } from '@/policy/category.ts';
import type { Happening } from '@/policy/event.ts';
import { listedAs } from '@/policy/listed-as.ts';
import type { Rules } from '@/policy/rules.ts';
import { valuesAt } from '@/policy/site-index.ts';
import { blockHappening } from './happening.ts';
import type { Request } from './channels.ts';
import type { Gate } from './gate.ts';
import type { Answers } from './listen.ts';
import { standingAt } from './standing-at.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';
import { judgeTab } from './watch.ts';
import type { Visits } from './visits.ts';

const Learned = z.array(z.object({ host: z.string().check(z.maxLength(253)), category: Category }));
const stored = { key: 'learnedHosts', schema: Learned, fallback: [] } satisfies StoredKey<typeof Learned>;
/** More hosts than a device meets in years; the oldest are forgotten first. */
const MOST = 500;

type MarkDeps = {
  gate: Gate;
  visits: Visits;
  /** Writes down a frame that was not let stand, counted with others of its kind. */
  see(tabId: number, happening: Happening): Promise<void>;
  onBug(cause: unknown): void;
};

/**
 * Hears of the marks that pages carry, and remembers what their hosts are, so that the next visit is judged before it is made. It keeps hosts that are
 * blocked by that, and no others: what is open to this level leaves no trace on the disk.
 */
export function createSiteMarks({ gate, visits, see, onBug }: MarkDeps): {
  restore(): Promise<void>;
  answers: Pick<Answers, 'tellMarks'>;
} {
  let known: z.output<typeof Learned> = [];
  const keep = (host: string, categories: readonly Category[]): void => {
    const fresh = categories.filter((category) => !known.some((row) => row.host === host && row.category === category));
    if (fresh.length === 0) return;
    known = [...known, ...fresh.map((category) => ({ host, category }))].slice(-MOST);
    void writeStored(stored, known).catch(onBug);
  };
  return {
    async restore() {
      known = (await readStored(stored)).value;
      for (const { host, category } of known) gate.learn(host, [category]);
    },
    answers: {
      async tellMarks(marks, sender) {
        const rules = await gate.ready.then((first) => gate.rules() ?? first);
        const address = await standingAt(sender, false);
        const { kind, host, path } = placeOf(address);
        const categories = meant(rules, marks);
        if (kind !== 'web' || categories.length === 0 || valuesAt(rules.sites, host, path).length > 0) return { verdict: 'open' };
        gate.learn(host, categories);
        const decision = gate.decide({ address, as: sender.frameId === 0 ? 'page' : 'embedded' });
        if (decision?.action !== 'block') return { verdict: 'open' };
        keep(host, categories);
        if (sender.frameId !== 0) await see(sender.tabId, blockHappening(gate, decision, { address, reached: 'embedded', kind: 'embed' }));
        // A frame that its page wrote is of the page's own site, which is closed now.
        const standing = sender.frameId === 0 ? address : sender.top;
        if (standing !== undefined) void judgeTab({ gate, visits }, { tabId: sender.tabId, address: standing });
        return { verdict: 'blocked' };
      },
    },
  };
}

/** A site that seems to show another one's pages is what that one is, so that each level judges it as that one; it may be no more than a page about it. */
function meant(rules: Rules, { categories, shows }: Request<'tellMarks'>): readonly Category[] {
  if (shows === undefined) return categories;
  const place = placeOf(`https://${shows}/`);
  return [...new Set([...categories, ...listedAs(rules, place, place.host)])];
}
