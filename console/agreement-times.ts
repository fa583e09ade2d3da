import type { Weekday } from '@/policy/document.ts';
import type { AgreementLine } from '@/policy/console-agreements.ts';
import type { Language } from '@/policy/language.ts';
import { LOCALES } from '@/policy/locale.ts';
import type { Speech } from './parts.ts';

const MINUTE_MS = 60_000;
/** Beyond two hours the end says more than a number of minutes. */
const COUNTED_MINUTES = 120;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
export const WEEKDAYS: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Says when an agreement runs: until when and how long still, from when to when, or which days of the week. */
export function timesInWords({ state, from, to, run, weekly, ended }: AgreementLine, speech: Speech, now: Date): string {
  const { words, clock, count, language } = speech;
  const told = [];
  if (state === 'live' && run) {
    told.push(words.agreements.until(clock.moment(run.to, now)));
    // The page's minute may be older than the run itself, which never has more left than it lasts.
    const left = Math.ceil((Date.parse(run.to) - Math.max(now.getTime(), Date.parse(run.from))) / MINUTE_MS);
    if (left > 0 && left <= COUNTED_MINUTES) told.push(count(words.agreements.left, left));
  }
  if (weekly) {
    const days = WEEKDAYS.filter((day) => weekly.days.includes(day)).map((day) => dayInWords(day, language));
    const last = clock.dayName(weekly.lastDay, now);
    told.push(words.agreements.everyWeek({ days: days.join(', '), from: weekly.from, to: weekly.to, last }));
  } else if (state !== 'live') told.push(words.agreements.runs(clock.moment(from, now), clock.moment(earlier(to, ended?.at), now)));
  return told.join(' · ');
}

/** Says how long something lasts: in hours where they come out even, in minutes otherwise. */
export function lengthInWords(minutes: number, { words, count, language }: Speech): string {
  if (minutes < 60 || minutes % 60 > 0) return count(words.agreements.minutes, minutes);
  const hours = new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit: 'hour', unitDisplay: 'long' });
  return hours.format(minutes / 60);
}

/** Returns a weekday's name. */
export function dayInWords(day: Weekday, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(MONDAY + WEEKDAYS.indexOf(day) * DAY_MS));
}

function earlier(planned: string, ended: string | undefined): string {
  return ended !== undefined && ended < planned ? ended : planned;
}
