import type { PolicyDocument } from '@/policy/document.ts';
import { NOTHING_LIVE, type Live } from '@/policy/decision.ts';
import type { Draft, Gate, Revised } from './gate.ts';
import type { Installer } from './install-rules.ts';

export type InForce = {
  /** Puts a policy in force with what is live beside it. Resolves with false where the browser refused it: the last good rules stay. */
  putPolicy(revised: Revised): Promise<boolean>;
  /** Puts something else live beside the policy in force. Resolves with false where the browser refused it. */
  putLive(change: Partial<Live>): Promise<boolean>;
  /** Compiles again what is in force. Resolves when the browser holds what the rules say now. */
  renew(): Promise<void>;
};

export type InForceDeps = {
  gate: Gate;
  /** Called after other rules have come into force: open tabs are judged again. */
  changed(why: 'first' | 'policy' | 'live' | 'time'): Promise<void>;
  /** What is known to be live beside a policy, before it comes into force. */
  recall(policy: PolicyDocument): Promise<Partial<Live>>;
};

/** Returns what keeps the worker's rules and the browser's the same. Its steps do not take turns by themselves: whoever calls them sees to that. */
export function createInForce({ gate, changed, recall, install }: InForceDeps & Pick<Installer, 'install'>): InForce {
  const putDraft = async (draft: Draft): Promise<boolean> => {
    const first = gate.rules() === undefined;
    // The first rules of a worker decide pages at once: the browser still has its own from before, and held pages wait for these.
    if (first) gate.put(draft);
    if ((await install(draft)) === 'refused' && !first) return false;
    if (!first) gate.put(draft);
    await changed(first ? 'first' : 'policy');
    return true;
  };
  return {
    async putPolicy(revised) {
      const standing = gate.rules()?.live ?? NOTHING_LIVE;
      const live = { ...standing, ...(await recall(revised.policy)) };
      if (await putDraft(gate.draft(revised, live))) return true;
      // Agreements and prepared pages only open: too many of them must not keep a policy out.
      const hasLive = live.agreements.length + live.prepared.length > 0;
      return hasLive && putDraft(gate.draft(revised, { ...live, agreements: [], prepared: [] }));
    },
    async putLive(change) {
      const draft = gate.redraft(change);
      if ((await install(draft)) === 'refused') return false;
      gate.put(draft);
      await changed('live');
      return true;
    },
    async renew() {
      const rules = gate.rules();
      if (rules && (await install({ rules, revision: gate.revision(), hash: gate.hash() })) === 'new') await changed('time');
    },
  };
}
