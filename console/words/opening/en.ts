import type { OpeningWords } from './words.ts';

export const openingEn: OpeningWords = {
  title: 'Internet for children',
  lead: 'How much of your opening hours the internet was on for children, on any device: by the timetable, or because somebody sat with them.',
  week: 'Week from',
  on: 'On',
  open: 'Opening hours',
  share: 'Share',
  noHours: 'The policy names no opening hours, so no share can be reckoned.',
  always:
    'Your policy sets no hours for children: what it lets them open is open all day, with an adult or without. A share is reckoned once levels.child.internet says “timetable” or “closed-unless-session”.',
  notYet: 'not open yet',
};
