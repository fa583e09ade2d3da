import { restAfter } from '@/policy/pictures.ts';
import type { PictureAsked } from './asked.ts';
import type { PictureSaid } from './port.ts';

type DeskDeps = {
  /** A name for what is asked, from which it cannot be told. */
  nameOf(picture: PictureAsked): Promise<string>;
  /** Resolves with what is judged of a picture. Rejects where it cannot be had. */
  pixelsOf(picture: PictureAsked): Promise<Uint8ClampedArray>;
  /** Resolves with its score. Rejects where the model cannot be used. */
  judge(pixels: Uint8ClampedArray): Promise<number>;
  pause(ms: number): Promise<void>;
  clock(): number;
};

/** Whoever asks: a frame, until it has gone. */
export type Asker = { ask(picture: PictureAsked): void; leave(): void };

type Ready = { id: number; name: string; pixels: Uint8ClampedArray };
type Line = { ready: Ready[]; count: number; say(said: PictureSaid): void };

/** Pictures of one frame that wait, and verdicts that are remembered for as long as the page lives. */
const MOST_WAITING = 32;
const MOST_KNOWN = 2_000;

/** Judges one picture at a time, of each frame in turn, and rests in between as long as the machine needs. */
export type Desk = {
  attend(say: (said: PictureSaid) => void): Asker;
  /** When something was asked last, in the clock's milliseconds. */
  lastUse(): number;
};

/** Returns a desk at which nobody has asked yet. */
export function createDesk({ nameOf, pixelsOf, judge, pause, clock }: DeskDeps): Desk {
  const known = new Map<string, number>();
  let lines: Line[] = [];
  let isBusy = false;
  let lastUse = clock();

  const say = (line: Line, id: number, score?: number): void => {
    line.count -= 1;
    if (lines.includes(line)) line.say({ id, ...(score === undefined ? {} : { score }) });
  };
  const work = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    for (let line = lines.find(hasReady); line; line = lines.find(hasReady)) {
      // Whoever was served goes to the end, so that one page's pictures do not keep another's waiting.
      lines = [...lines.filter((one) => one !== line), line];
      const began = clock();
      for (const { id, name, pixels } of line.ready.splice(0, 1)) {
        const score = known.get(name) ?? (await judge(pixels).catch(() => undefined));
        if (score !== undefined) remember(known, name, score);
        say(line, id, score);
      }
      await pause(restAfter(clock() - began));
    }
    isBusy = false;
  };
  const take = async (line: Line, picture: PictureAsked): Promise<void> => {
    const name = await nameOf(picture);
    const score = known.get(name);
    if (score !== undefined) return say(line, picture.id, score);
    const pixels = await pixelsOf(picture).catch(() => undefined);
    if (!pixels) return say(line, picture.id);
    line.ready.push({ id: picture.id, name, pixels });
    await work();
  };
  return {
    attend(hear) {
      const line: Line = { ready: [], count: 0, say: hear };
      lines.push(line);
      return {
        ask(picture) {
          lastUse = clock();
          if (line.count >= MOST_WAITING) return hear({ id: picture.id, busy: true });
          line.count += 1;
          void take(line, picture);
        },
        leave: () => void (lines = lines.filter((one) => one !== line)),
      };
    },
    lastUse: () => lastUse,
  };
}

function hasReady({ ready }: Line): boolean {
  return ready.length > 0;
}

function remember(known: Map<string, number>, name: string, score: number): void {
  known.set(name, score);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
}
