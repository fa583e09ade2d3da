import { browser } from '@wxt-dev/browser';
import type { PreparingDeps } from '@/components/popup/Preparing.tsx';
import { activeTab } from '@/platform/active-tab.ts';
import { ask } from '@/platform/ask.ts';
import { askImpression } from '@/platform/impressions.ts';
import { checkPage } from '@/platform/scanning.ts';
import { childSight } from '@/policy/child-sight.ts';
import { pageName } from '@/policy/page-name.ts';
import type { Impression } from '@/policy/prepared-list.ts';
import { uuidv7 } from '@/policy/uuid.ts';

/** Returns the popup's way to prepare the page beside it. The same page is asked for under one id until the endpoint has answered, so that trying again adds it once. */
export function preparingHere(): PreparingDeps {
  let id = freshId();
  return {
    async open() {
      const tab = await activeTab();
      const answer = tab && (await ask('lookAtPage', { address: tab.address }));
      return tab && answer?.heard ? { address: tab.address, title: tab.title, ...answer.reply } : undefined;
    },
    async read({ address }, limit) {
      const tab = await activeTab();
      const frames = tab?.address === address ? await checkPage(tab.tabId) : undefined;
      return frames && childSight(frames, limit);
    },
    goTo(address) {
      // A visit like any other: the adult's own policy judges it, and the record has it.
      void browser.tabs.create({ url: address }).then(() => window.close());
    },
    async prepare({ address }, wish) {
      const answer = await ask('preparePage', { id, address, ...wish, ...(await impressionHere(address)) });
      if (!answer.heard || answer.reply.state === 'unreached') return { state: 'unreached', words: '' };
      id = freshId();
      return answer.reply;
    },
  };
}

/** What the page in front of the adult is like; nothing where it cannot be told from others, or has moved on. */
async function impressionHere(address: string): Promise<{ impression?: Impression }> {
  const tab = await activeTab();
  const page = pageName(address);
  const words = tab?.address === address && page !== undefined ? await askImpression(tab.tabId) : undefined;
  return page === undefined || words === undefined ? {} : { impression: { page, words } };
}

function freshId(): string {
  return uuidv7(new Date(), crypto.getRandomValues(new Uint8Array(16)));
}
