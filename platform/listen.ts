import { browser, type Browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import { channels, Envelope, type Channel, type ChannelName, type Reply, type Request } from './channels.ts';
import { isOurs, ourPages } from './our-pages.ts';

/**
 * Who sent a message, as the browser says; the popup is in no tab, which the browser counts as -1. `top` is the tab's own page, and `document` names one document for as long as it lives;
 * `origin` is whose document it is, `null` for nobody's, and `opener` the tab that opened its tab.
 */
export type Sender = {
  tabId: number;
  frameId: number;
  document: string;
  address: string;
  top?: string;
  origin?: string | undefined;
  opener?: number | undefined;
};

export type Answers = { [Name in ChannelName]: (request: Request<Name>, sender: Sender) => Promise<Reply<Name>> };

/** Answers the messages of the channel table. A message that is in no channel, of the wrong shape or from the wrong sender is not answered. */
export function listen(answers: Answers, onBug: (cause: unknown) => void): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, sendResponse: (reply?: unknown) => void) => {
      const envelope = z.safeParse(Envelope, message);
      const read = readSender(sender);
      if (!envelope.success || !read) return undefined;
      const { channel } = envelope.data;
      if (channels[channel].from !== read.from) return undefined;
      answer(answers, envelope.data, read.sender).then(sendResponse, (cause: unknown) => {
        onBug(cause);
        // No answer is not a reply that any channel has: the one who asked reads it as unreadable.
        sendResponse();
      });
      return true;
    },
  );
}

type Said<Name extends ChannelName> = { channel: Name; request: unknown };

async function answer<Name extends ChannelName>(answers: Answers, said: Said<Name>, sender: Sender): Promise<unknown> {
  const { request, reply } = channels[said.channel];
  const asked = z.parse(request, said.request) as Request<Name>;
  return z.parse(reply, await answers[said.channel](asked, sender));
}

type Read = { from: Channel['from']; sender: Sender };

function readSender(sender: Browser.runtime.MessageSender): Read | undefined {
  const { tab, url: address, frameId = 0 } = sender;
  if (sender.id !== browser.runtime.id || address === undefined) return undefined;
  // The popup's page in a tab or in a frame has a tab: only the toolbar's own popup has none.
  if (tab === undefined) {
    const isPopup = address === ourPages().popup && frameId === 0;
    return isPopup ? { from: 'popup', sender: { tabId: -1, frameId, document: sender.documentId ?? 'popup', address } } : undefined;
  }
  if (tab.id === undefined) return undefined;
  const document = sender.documentId ?? `${tab.id}`;
  const { notice, tell } = ourPages();
  const page = frameId === 0 ? address.split('#', 1)[0] : undefined;
  return {
    from: page === notice ? 'notice' : page === tell ? 'tell' : isOurs(address) ? 'page' : 'content',
    sender: {
      tabId: tab.id,
      frameId,
      document,
      address,
      origin: sender.origin,
      opener: tab.openerTabId,
      ...(tab.url ? { top: tab.url } : {}),
    },
  };
}
