import { placeOf } from '@/policy/address.ts';
import type { Visit } from '@/policy/decision.ts';
import type { Happening } from '@/policy/event.ts';
import type { Gate } from './gate.ts';
import { blockHappening } from './happening.ts';
import type { Answers, Sender } from './listen.ts';
import { isWebAddress } from './web-address.ts';
import { noteStopped } from './stopped-details.ts';
import { replaceTab } from './tabs.ts';
import type { Visits } from './visits.ts';

type DetailDeps = {
  gate: Gate;
  visits: Visits;
  /** Writes down what was stopped in a frame, counted with others of its kind. */
  see(tabId: number, happening: Happening): Promise<void>;
};

/** What the worker says to a page's frame about personal details: whether they may be written there, and what becomes of a page where a child began to. */
export function detailAnswers({ gate, visits, see }: DetailDeps): Pick<Answers, 'askDetails' | 'stopDetails'> {
  const stopping = (address: string, as: Visit['as'] = 'page') => {
    const decision = gate.decide({ address, as, sends: true });
    return decision?.action === 'block' ? decision : undefined;
  };
  return {
    async askDetails(_request, sender) {
      await gate.ready;
      return { details: stopping(placeToJudge(sender), 'embedded') ? 'stopped' : 'open' };
    },
    async stopDetails({ kind }, sender) {
      await gate.ready;
      const address = placeToJudge(sender);
      const block = stopping(address, 'embedded');
      if (!block) return {};
      const page = sender.top ?? address;
      // The blocked page writes the line, once it stands; a frame of a page that stays has nobody else to write it.
      if (stopping(page)?.step === 'details') {
        await noteStopped(kind, page);
        await replaceTab(sender.tabId, page, {
          query: `?details=${kind}`,
          // Whoever has moved on to another site meanwhile has not written there.
          isBlocked: (one) => placeOf(one).host === placeOf(page).host && stopping(one) !== undefined,
          leading: () => visits.keepWay(sender.tabId),
        });
      } else await see(sender.tabId, blockHappening(gate, block, { address, reached: 'embedded', kind: 'embed', details: kind }));
      return {};
    },
  };
}

/** A frame without an address of its own, such as about:blank, belongs to the page it stands in. */
function placeToJudge({ address, top }: Sender): string {
  return isWebAddress(address) ? address : (top ?? address);
}
