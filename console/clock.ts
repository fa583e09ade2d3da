import type { Language } from '@/policy/language.ts';
import { LOCALES } from '@/policy/locale.ts';
import { daysLater, localMoment } from '@/policy/timetable.ts';
import { WORDS } from './words/table.ts';

/** The setting's clock in one language. Instants are ISO strings, days `YYYY-MM-DD`. */
export type Clock = {
  zone: string;
  dayOf: (at: string) => string;
  /** `09:42` */
  time: (at: string) => string;
  /** `Today`, `Yesterday` or the date in words. */
  dayName: (day: string, now: Date) => string;
  /** `09:42` for today, `Yesterday 09:42`, or the date in words with the time. */
  moment: (at: string, now: Date) => string;
  /** The date in words with its year, for what is printed. */
  dated: (day: string) => string;
  /** Such a date with its time. */
  datedMoment: (at: string) => string;
  /** Date and time in full, seconds included. */
  full: (at: string) => string;
};

/** Returns the setting's clock; a zone that the browser does not know reads as UTC. */
export function createClock(language: Language, wanted: string): Clock {
  const zone = isKnownZone(wanted) ? wanted : 'UTC';
  const locale = LOCALES[language];
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium', hourCycle: 'h23', timeZone: zone });
  const dayOf = (at: string) => localMoment(new Date(at), zone).day;
  const time = (at: string) => localMoment(new Date(at), zone).time;
  const dayName = (day: string, now: Date) => nameOfDay(day, localMoment(now, zone).day, language);
  const moment = (at: string, now: Date) =>
    dayOf(at) === localMoment(now, zone).day ? time(at) : `${dayName(dayOf(at), now)} ${time(at)}`;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const dated = (day: string) => date.format(new Date(`${day}T00:00:00Z`));
  const datedMoment = (at: string) => `${dated(dayOf(at))} ${time(at)}`;
  return { zone, dayOf, time, dayName, moment, dated, datedMoment, full: (at) => full.format(new Date(at)) };
}

/** Returns the instant at which a day begins in a time zone. */
export function startOfDay(day: string, zone: string): string {
  return instantAt(day, '00:00', zone);
}

/** Returns the instant of a day and a time (`HH:MM`) on a zone's clock. */
export function instantAt(day: string, time: string, zone: string): string {
  const target = Date.parse(`${day}T${time}:00Z`);
  let guess = target;
  // Twice, because the first correction may cross a change of the clocks.
  for (let round = 0; round < 2; round += 1) {
    const local = localMoment(new Date(guess), zone);
    guess -= Date.parse(`${local.day}T${local.time}:00Z`) - target;
  }
  return new Date(guess).toISOString();
}

function nameOfDay(day: string, today: string, language: Language): string {
  if (day === today) return WORDS[language].days.today;
  if (day === daysLater(today, -1)) return WORDS[language].days.yesterday;
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function isKnownZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}
