import browser, { type Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { channels, Envelope, type ChannelName, type Reply, type Request } from './channels.ts';
import { isOurs } from './our-pages.ts';

/** Who sent a message, as the browser says. `document` names one document for as long as it lives. */
export type Sender = { tabId: number; frameId: number; document: string; address: string };

export type Answers = { [Name in ChannelName]: (request: Request<Name>, sender: Sender) => Promise<Reply<Name>> };

/** Answers the messages of the channel table. A message that is in no channel, of the wrong shape or from the wrong sender is not answered. */
export function listen(answers: Answers, onBug: (cause: unknown) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const envelope = z.safeParse(Envelope, message);
    const from = readSender(sender);
    if (!envelope.success || !from) return undefined;
    const { channel } = envelope.data;
    if (channels[channel].from !== (isOurs(from.address) ? 'page' : 'content')) return undefined;
    return answer(answers, channel, envelope.data.request, from).catch((cause: unknown) => {
      onBug(cause);
      throw cause;
    });
  });
}

async function answer<Name extends ChannelName>(answers: Answers, name: Name, request: unknown, sender: Sender): Promise<unknown> {
  const channel = channels[name];
  const asked = z.parse(channel.request, request) as Request<Name>;
  return z.parse(channel.reply, await answers[name](asked, sender));
}

function readSender(sender: Runtime.MessageSender & { documentId?: string }): Sender | undefined {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined || sender.url === undefined) return undefined;
  return { tabId, frameId: sender.frameId ?? 0, document: sender.documentId ?? `${tabId}`, address: sender.url };
}
