import type { Weekly } from '@/policy/console-agreements.ts';
import { daysLater, localMoment } from '@/policy/timetable.ts';

/** So far ahead a device knows a weekly agreement, so that it keeps its hours while it is offline. */
export const AHEAD_DAYS = 14;

export type Span = { from: Date; to: Date };
type Running = { starts_at: Date; ends_at: Date; weekly: Weekly | null };

/** Returns when an agreement runs, from the run that is under way on: once, or every time of the next 14 days. */
export function spansOf({ starts_at, ends_at, weekly }: Running, zone: string, now: Date): Span[] {
  const spans = weekly === null ? [{ from: starts_at, to: ends_at }] : weeklySpans(weekly, zone, now);
  return spans.filter(({ to }) => to > now);
}

/** Returns the beginning of the first and the end of the last day of a weekly agreement. */
export function boundsOf({ firstDay, lastDay }: Weekly, zone: string): Span {
  return { from: instantAt(firstDay, '00:00', zone), to: instantAt(daysLater(lastDay, 1), '00:00', zone) };
}

/** Returns how many minutes each run of a weekly agreement lasts; negative when it ends before it begins. */
export function minutesOf({ from, to }: Weekly): number {
  return (Date.parse(`1970-01-01T${to}Z`) - Date.parse(`1970-01-01T${from}Z`)) / 60_000;
}

/** Returns the instant of a day and time on a zone's clock. A time that the clocks skip becomes one at most an hour beside it. */
export function instantAt(day: string, time: string, zone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let guess = wanted;
  // Twice, because the first correction may cross a change of the clocks.
  for (let round = 0; round < 2; round += 1) {
    const local = localMoment(new Date(guess), zone);
    guess += wanted - Date.parse(`${local.day}T${local.time}:00Z`);
  }
  return new Date(guess);
}

function weeklySpans(weekly: Weekly, zone: string, now: Date): Span[] {
  const spans: Span[] = [];
  let { day } = localMoment(now, zone);
  for (let ahead = 0; ahead <= AHEAD_DAYS; ahead += 1) {
    const from = instantAt(day, weekly.from, zone);
    const isWithin = weekly.firstDay <= day && day <= weekly.lastDay && weekly.days.includes(localMoment(from, zone).weekday);
    // Where the clocks go back within a run it would last an hour longer than was agreed.
    const longest = from.getTime() + minutesOf(weekly) * 60_000;
    if (isWithin) spans.push({ from, to: new Date(Math.min(instantAt(day, weekly.to, zone).getTime(), longest)) });
    day = daysLater(day, 1);
  }
  return spans;
}
