import type { PreparingDeps } from '@/components/popup/Preparing.tsx';
import { activeTab } from '@/platform/active-tab.ts';
import { ask } from '@/platform/ask.ts';
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
    async prepare({ address }, wish) {
      const answer = await ask('preparePage', { id, address, ...wish });
      if (!answer.heard || answer.reply.state === 'unreached') return { state: 'unreached', words: '' };
      id = freshId();
      return answer.reply;
    },
  };
}

function freshId(): string {
  return uuidv7(new Date(), crypto.getRandomValues(new Uint8Array(16)));
}
