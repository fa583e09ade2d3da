import type { CoverLineWords } from '@/policy/cover-line-words.ts';

/** What the console says of a child who calls, and of the adult who comes, in one language. */
export type CallWords = CoverLineWords & {
  /** What a screen reader calls the part of the page. */
  now: string;
  calling: (device: string, room: string) => string;
  since: (time: string) => string;
  /** How many calls of one device nobody has answered, where there is more than one. */
  many: (n: number) => string;
  held: (device: string, room: string) => string;
  heldHint: string;
  finding: string;
  ending: string;
  minutes: (n: number) => string;
  waited: string;
  /** The same where no child waited: for how long the page had been covered. */
  stood: string;
  wentOff: string;
  leftAfter: string;
  /** So many seconds, minutes and seconds, or hours and minutes. */
  spans: { seconds: (s: number) => string; minutes: (m: number, s: number) => string; hours: (h: number, m: number) => string };
  cover: string;
};
