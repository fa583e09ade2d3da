import { PICTURES_PORT, type PictureSaid } from '@/platform/pictures/port.ts';

type Port = {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: PictureSaid) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
};

/** The browser's own object: an extension's library would weigh on every page. */
declare const chrome: {
  runtime: { id?: string; lastError?: unknown; sendMessage(message: unknown): Promise<unknown>; connect(how: { name: string }): Port };
};

/** What the worker says: whether pictures are judged here, and whether a flagged one covers its page. */
export type Opening = { judge: 'ready' | 'off'; covers: boolean };

/** What is sent of a picture. */
export type Sent = { drawing: string } | { address: string };

type Wish = { id: number; sent: Sent; distance(): number; resolve(score: number | undefined): void };

const MOST_AT_ONCE = 3;
const RETRY_MS = 1_000;
/** Who has said nothing for so long has gone without a word. */
const SILENCE_MS = 45_000;

/** Asks the page that judges about pictures, those in sight first and few at a time. */
export type Asking = {
  /** Resolves with the score of a picture, or nothing where it could not be judged; `distance` is how far from sight it stands. */
  score(sent: Sent, distance: () => number): Promise<number | undefined>;
  /** Asks the worker whether pictures are judged here at all; nothing: it cannot be asked any more. */
  open(): Promise<Opening | undefined>;
};

/** Returns what asks; `opened` hears what the worker said, each time. */
export function createAsking(opened: (opening: Opening) => void): Asking {
  const waiting = new Set<Wish>();
  const asked = new Map<number, Wish>();
  let port: Port | undefined;
  let connecting: Promise<void> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  const open = async (): Promise<Opening | undefined> => {
    const reply = await chrome.runtime.sendMessage({ channel: 'openPictures', request: {} }).catch(() => undefined);
    if (!isOpening(reply)) return undefined;
    opened(reply);
    return reply;
  };
  /** Waits for the next word from whoever was asked. */
  const listen = (): void => {
    clearTimeout(silence);
    silence = asked.size > 0 ? setTimeout(lose, SILENCE_MS) : undefined;
  };
  const hear = ({ id, score, busy }: PictureSaid): void => {
    const wish = asked.get(id);
    asked.delete(id);
    listen();
    if (wish && busy) setTimeout(() => wait(wish), RETRY_MS);
    else wish?.resolve(score);
    void next();
  };
  const wait = (wish: Wish): void => {
    waiting.add(wish);
    void next();
  };
  /** What was asked of a page that has gone is asked of the one that comes. */
  const lose = (): void => {
    // Looking at it keeps the browser from writing that nobody was there into the page's console.
    void chrome.runtime.lastError;
    port?.disconnect();
    port = undefined;
    for (const wish of asked.values()) waiting.add(wish);
    asked.clear();
    listen();
    if (waiting.size > 0) setTimeout(() => void next(), RETRY_MS);
  };
  const connect = async (): Promise<void> => {
    const opening = await open();
    if (opening?.judge === 'ready') {
      port = chrome.runtime.connect({ name: PICTURES_PORT });
      port.onMessage.addListener(hear);
      port.onDisconnect.addListener(lose);
    } else if (!opening && chrome.runtime.id !== undefined) await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    else waiting.clear();
  };
  const next = async (): Promise<void> => {
    while (waiting.size > 0 && asked.size < MOST_AT_ONCE) {
      if (!port) {
        connecting ??= connect().finally(() => (connecting = undefined));
        await connecting;
        continue;
      }
      const wish = nearestOf(waiting);
      waiting.delete(wish);
      asked.set(wish.id, wish);
      port.postMessage({ id: wish.id, ...wish.sent });
      if (silence === undefined) listen();
    }
  };
  return {
    open,
    score: (sent, distance) => new Promise((resolve) => wait({ id: (last += 1), sent, distance, resolve })),
  };
}

function nearestOf(wishes: Iterable<Wish>): Wish {
  const [first, ...others] = wishes;
  if (!first) throw new Error('Nothing waits.');
  return others.reduce((nearest, one) => (one.distance() < nearest.distance() ? one : nearest), first);
}

function isOpening(reply: unknown): reply is Opening {
  return typeof reply === 'object' && reply !== null && 'judge' in reply;
}
