import type { PolicyDocument, Weekday, Window } from './document.ts';

const DAYS: readonly Weekday[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY_MS = 24 * 60 * 60 * 1000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment on the setting's own clock: day `YYYY-MM-DD`, time `HH:MM`. */
export type LocalMoment = { day: string; time: string; weekday: Weekday };

let last: { instant: number; timeZone: string; moment: LocalMoment } | undefined;

/** Returns a moment on the clock of a time zone, daylight saving included. One moment is asked for thousands of pages in a row, so the last is kept. */
export function localMoment(now: Date, timeZone: string): LocalMoment {
  const instant = now.getTime();
  if (last?.instant !== instant || last.timeZone !== timeZone) last = { instant, timeZone, moment: readMoment(now, timeZone) };
  return last.moment;
}

function readMoment(now: Date, timeZone: string): LocalMoment {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(now)
      .map((part) => [part.type, part.value]),
  );
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  const weekday = DAYS[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? 'sunday';
  return { day, time: `${parts.hour}:${parts.minute}`, weekday };
}

/** True when a moment lies in one of the windows, and in a term where terms are given. A window ends just before its `to`. */
export function isOpen(windows: readonly Window[], policy: PolicyDocument, now: Date): boolean {
  if (windows.length === 0) return false;
  const moment = localMoment(now, policy.setting.timeZone);
  const { terms } = policy.timetable;
  if (terms.length > 0 && !terms.some((term) => term.from <= moment.day && moment.day <= term.to)) return false;
  return windows.some((window) => window.days.includes(moment.weekday) && window.from <= moment.time && moment.time < window.to);
}

/** Returns the day that lies so many days later, or earlier when negative. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}
