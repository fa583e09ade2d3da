import * as z from 'zod/mini';
import { placeOf } from '@/policy/address.ts';
import { Category, factsOf } from '@/policy/category.ts';
import { valuesAt } from '@/policy/site-index.ts';
import { blockHappening } from './happening.ts';
import type { Gate } from './gate.ts';
import type { Answers, Sender } from './listen.ts';
import type { DeviceRecord } from './device-record.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';
import { judgeTab } from './watch.ts';
import type { Visits } from './visits.ts';

const Learned = z.array(z.tuple([z.string().check(z.maxLength(253)), Category]));
const stored = { key: 'learnedSites', schema: Learned, fallback: [] } satisfies StoredKey<typeof Learned>;
/** More hosts than a device meets in years; the oldest are forgotten first. */
const MOST = 500;

type MarkDeps = { gate: Gate; visits: Visits; write: DeviceRecord['write']; onBug(cause: unknown): void };

/**
 * Hears of the marks that pages carry, and remembers what their hosts are, so that the next visit is judged before it is made. It keeps hosts that are
 * blocked by that, and no others: what is open to this level leaves no trace.
 */
export function createSiteMarks({ gate, visits, write, onBug }: MarkDeps): {
  restore(): Promise<void>;
  answers: Pick<Answers, 'tellMarks'>;
} {
  let known: z.output<typeof Learned> = [];
  const learn = (host: string, category: Category): void => {
    gate.learn(host, category);
    known = [...known.filter(([one]) => one !== host), [host, category] as [string, Category]].slice(-MOST);
    void writeStored(stored, known).catch(onBug);
  };
  return {
    async restore() {
      known = (await readStored(stored)).value;
      for (const [host, category] of known) gate.learn(host, category);
    },
    answers: {
      async tellMarks({ categories }, sender) {
        const rules = await gate.ready;
        const { kind, host, path } = placeOf(sender.address);
        const category = worstOf(categories);
        if (kind !== 'web' || !category || valuesAt(rules.sites, host, path).length > 0) return { verdict: 'open' };
        gate.learn(host, category);
        const decision = gate.decide({ address: sender.address, as: sender.frameId === 0 ? 'page' : 'embedded' });
        if (decision?.action !== 'block') return { verdict: 'open' };
        learn(host, category);
        if (sender.frameId === 0) void judgeTab({ gate, visits }, sender);
        else await write(frameHappening(gate, decision, sender), `marks ${sender.document}`);
        return { verdict: 'blocked' };
      },
    },
  };
}

/** A locked category speaks before the others. */
function worstOf(categories: readonly Category[]): Category | undefined {
  return categories.find((category) => factsOf(category).locked) ?? categories[0];
}

type Block = Parameters<typeof blockHappening>[0];

function frameHappening(gate: Gate, decision: Block, { address }: Sender): ReturnType<typeof blockHappening> {
  const stand = { situation: gate.situation(), presence: gate.presence(), revision: gate.revision(), kind: 'embed' as const };
  return blockHappening(decision, address, 'embedded', stand);
}
