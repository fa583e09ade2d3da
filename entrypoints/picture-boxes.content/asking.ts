import type { PictureSaid } from '@/platform/pictures/port.ts';
import { openLine } from './line.ts';
import { createWishes, type Sent, type Wish } from './wishes.ts';

/** The browser's own object: an extension's library would weigh on every page. */
declare const chrome: { runtime: { id?: string; sendMessage(message: unknown): Promise<unknown> } };

/** What the worker says: whether pictures are judged here, and whether a flagged one covers its page. */
export type Opening = { judge: 'ready' | 'off'; covers: boolean };

const RETRY_MS = 1_000;

/** Asks the page that judges about pictures, those in sight first and few at a time. */
export type Asking = {
  /** Resolves with the score of a picture, or nothing where it could not be judged; `distance` is how far from sight it stands. */
  score(sent: Sent, distance: () => number): Promise<number | undefined>;
  /** Asks the worker whether pictures are judged here at all; nothing: it cannot be asked any more. */
  open(): Promise<Opening | undefined>;
};

/** Returns what asks; `opened` hears what the worker said, each time. */
export function createAsking(opened: (opening: Opening) => void): Asking {
  const wishes = createWishes();
  let say: ((wish: Wish) => void) | undefined;
  let connecting: Promise<void> | undefined;
  let last = 0;
  const open = async (): Promise<Opening | undefined> => {
    const opening = await askWorker();
    if (opening) opened(opening);
    return opening;
  };
  const wait = (wish: Wish): void => {
    wishes.wait(wish);
    void next();
  };
  const hear = ({ id, score, busy }: PictureSaid): void => {
    const wish = wishes.answered(id);
    if (wish && busy) setTimeout(() => wait(wish), RETRY_MS);
    else wish?.resolve(score);
    void next();
  };
  const lose = (): void => {
    say = undefined;
    wishes.takeBack();
    if (wishes.areWaiting()) setTimeout(() => void next(), RETRY_MS);
  };
  const connect = async (): Promise<void> => {
    const opening = await open();
    if (opening?.judge === 'ready') say = openLine({ hear, lose, isAwaited: wishes.areAsked });
    else if (!opening && chrome.runtime.id !== undefined) await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    else wishes.drop();
  };
  const next = async (): Promise<void> => {
    if (!say && wishes.areWaiting()) {
      await (connecting ??= connect().finally(() => (connecting = undefined)));
      return next();
    }
    for (let wish = wishes.next(); wish; wish = wishes.next()) say?.(wish);
  };
  return { open, score: (sent, distance) => new Promise((resolve) => wait({ id: (last += 1), sent, distance, resolve })) };
}

async function askWorker(): Promise<Opening | undefined> {
  const reply = await chrome.runtime.sendMessage({ channel: 'openPictures', request: {} }).catch(() => undefined);
  return isOpening(reply) ? reply : undefined;
}

function isOpening(reply: unknown): reply is Opening {
  return typeof reply === 'object' && reply !== null && 'judge' in reply;
}
