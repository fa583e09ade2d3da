import { coverLineWords } from '@/policy/cover-line-words.ts';
import type { CallWords } from './words.ts';

export const callsEn: CallWords = {
  now: 'Now',
  calling: (device, room) => `A child is calling at ${device}, ${room}`,
  since: (time) => `since ${time}`,
  many: (n) => `Calls: ${n}`,
  held: (device, room) => `Not to be used until the manager has looked: ${device}, ${room}`,
  heldHint: 'An adult there said that something may be illegal. Do not open it, do not look further, do not copy it.',
  ...coverLineWords.en,
  finding: 'What it was',
  ending: 'What came of it',
  minutes: (n) => `Minutes: ${n}`,
  waited: 'Until somebody came',
  stood: 'Had been covered for',
  wentOff: 'Went off after',
  leftAfter: 'Left after',
  spans: { seconds: (s) => `${s} s`, minutes: (m, s) => `${m} min ${s} s`, hours: (h, m) => `${h} h ${m} min` },
  cover: 'Belongs to the line',
};
