import { PICTURES_PORT, type PictureSaid } from '@/platform/pictures/port.ts';
import type { Wish } from './wishes.ts';

type Port = {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: PictureSaid) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
};

/** The browser's own object: an extension's library would weigh on every page. */
declare const chrome: { runtime: { lastError?: unknown; connect(how: { name: string }): Port } };

/** Who has said nothing for so long has gone without a word. */
const SILENCE_MS = 45_000;

type LineDeps = {
  hear(said: PictureSaid): void;
  /** The page that judges has gone; the line is of no use any more. */
  lose(): void;
  /** True while an answer is to come. */
  isAwaited(): boolean;
};

/** Opens a line to the page that judges. Returns what asks it about a picture. */
export function openLine({ hear, lose, isAwaited }: LineDeps): (wish: Wish) => void {
  const port = chrome.runtime.connect({ name: PICTURES_PORT });
  let silence: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(silence);
    // Looking at it keeps the browser from writing that nobody was there into the page's console.
    void chrome.runtime.lastError;
    port.disconnect();
    lose();
  };
  port.onMessage.addListener((said) => {
    hear(said);
    clearTimeout(silence);
    silence = isAwaited() ? setTimeout(end, SILENCE_MS) : undefined;
  });
  port.onDisconnect.addListener(end);
  return ({ id, sent }) => {
    port.postMessage({ id, ...sent });
    silence ??= setTimeout(end, SILENCE_MS);
  };
}
