import type { CallWords } from './words.ts';

export const callsEn: CallWords = {
  now: 'Now',
  calling: (device, room) => `A child is calling at ${device}, ${room}`,
  since: (time) => `since ${time}`,
  held: (device, room) => `Not to be used until the manager has looked: ${device}, ${room}`,
  heldHint: 'An adult there said that something may be illegal. Do not open it, do not look further, do not copy it.',
  called: 'A child called a grown-up',
  answered: 'A grown-up came',
  powerOff: 'The device went off while the picture stood',
  finding: 'What it was',
  ending: 'What came of it',
  endings: {
    prepared: 'Back to the prepared page',
    closed: 'Page closed',
    opened: 'Page opened for a while',
    returned: 'Back to the page',
    wrong: 'Reported as wrongly covered',
    held: 'Device kept for the manager',
    released: 'The manager has looked: device in use again',
  },
  minutes: (n) => `Minutes: ${n}`,
  waited: 'Until somebody came',
  wentOff: 'Went off after',
  spans: { seconds: (s) => `${s} s`, minutes: (m, s) => `${m} min ${s} s`, hours: (h, m) => `${h} h ${m} min` },
  cover: 'Belongs to the line',
};
