import { browser } from '@wxt-dev/browser';
import { placeOf } from '@/policy/address.ts';
import type { Happening } from '@/policy/event.ts';
import type { Gate } from '@/platform/gate.ts';
import type { Visits } from '@/platform/visits.ts';

type UsesDeps = {
  gate: Gate;
  visits: Visits;
  write(happening: Happening, occasion: string): Promise<void>;
  /** Called with the address of each page that an agreement opened. */
  opened(address: string): Promise<void>;
  onBug(cause: unknown): void;
};

/**
 * Writes each use of an agreement under its id, once for each document and host: the host, and how it was reached; no path. Attach it in the
 * worker's first turn, after the listener that notes how a tab came to where it is.
 */
export function watchUses({ gate, visits, write, opened, onBug }: UsesDeps): void {
  const see = async (tabId: number, address: string, document: string): Promise<void> => {
    await gate.ready;
    const decision = gate.decide({ address, as: 'page' });
    if (decision?.action !== 'allow' || decision.agreement === undefined) return;
    await opened(address);
    const { level, person } = gate.situation();
    const host = placeOf(address).host.slice(0, 253);
    await write(
      {
        kind: 'visit',
        action: 'allow',
        level,
        ...(person === undefined ? {} : { person }),
        host,
        reached: visits.of(tabId),
        revision: gate.revision(),
        agreement: decision.agreement,
        repeats: 1,
      },
      `use ${document} ${decision.agreement} ${host}`,
    );
  };
  for (const moved of [browser.webNavigation.onCommitted, browser.webNavigation.onHistoryStateUpdated]) {
    moved.addListener((details) => {
      const { documentId = `${details.tabId} ${details.timeStamp}` } = details as { documentId?: string };
      if (details.frameId === 0) void see(details.tabId, details.url, documentId).catch(onBug);
    });
  }
}
