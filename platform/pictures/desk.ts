import { keepNewest } from '@/policy/keep-newest.ts';
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

/** What the desk knows: the scores of pictures, the line of each frame that has not gone, and whether one is being judged. */
type Work = DeskDeps & { known: Map<string, number>; lines: Line[]; isBusy: boolean; lastUse: number };

/** Returns a desk at which nobody has asked yet. */
export function createDesk(deps: DeskDeps): Desk {
  const work: Work = { ...deps, known: new Map(), lines: [], isBusy: false, lastUse: deps.clock() };
  return {
    attend: (say) => attend(work, say),
    lastUse: () => work.lastUse,
  };
}

function attend(work: Work, say: Line['say']): Asker {
  const line: Line = { ready: [], count: 0, say };
  work.lines.push(line);
  return {
    ask(picture) {
      work.lastUse = work.clock();
      if (line.count >= MOST_WAITING) return say({ id: picture.id, busy: true });
      line.count += 1;
      void take(work, line, picture);
    },
    leave: () => void (work.lines = work.lines.filter((one) => one !== line)),
  };
}

async function take(work: Work, line: Line, picture: PictureAsked): Promise<void> {
  const name = await work.nameOf(picture);
  const score = work.known.get(name);
  if (score !== undefined) return answer(work, line, { id: picture.id, score });
  const pixels = await work.pixelsOf(picture).catch(() => undefined);
  if (!pixels) return answer(work, line, { id: picture.id });
  line.ready.push({ id: picture.id, name, pixels });
  await judgeAll(work);
}

async function judgeAll(work: Work): Promise<void> {
  if (work.isBusy) return;
  work.isBusy = true;
  for (let line = work.lines.find(hasReady); line; line = work.lines.find(hasReady)) {
    // Whoever was served goes to the end, so that one page's pictures do not keep another's waiting.
    work.lines = [...work.lines.filter((one) => one !== line), line];
    const began = work.clock();
    for (const ready of line.ready.splice(0, 1)) await judgeOne(work, line, ready);
    await work.pause(restAfter(work.clock() - began));
  }
  work.isBusy = false;
}

async function judgeOne(work: Work, line: Line, { id, name, pixels }: Ready): Promise<void> {
  const score = work.known.get(name) ?? (await work.judge(pixels).catch(() => undefined));
  if (score !== undefined) remember(work.known, name, score);
  answer(work, line, { id, ...(score === undefined ? {} : { score }) });
}

function answer({ lines }: Work, line: Line, said: PictureSaid): void {
  line.count -= 1;
  if (lines.includes(line)) line.say(said);
}

function hasReady({ ready }: Line): boolean {
  return ready.length > 0;
}

function remember(known: Map<string, number>, name: string, score: number): void {
  known.set(name, score);
  keepNewest(known, MOST_KNOWN);
}
