import type { PolicyDocument, Window } from '@/policy/document.ts';
import { daysLater, localMoment } from '@/policy/timetable.ts';
import { instantAt, type Span } from '@/server/agreements/spans.ts';

const MINUTE_MS = 60_000;

/** What of a policy says when the internet is on for children. */
export type Hours = Pick<PolicyDocument, 'timetable' | 'setting' | 'levels'>;

/** Whole minutes of opening hours, and in how many of them the internet was on at the child level. */
export type Share = { openingMinutes: number; onMinutes: number };

/**
 * Returns the share of the opening hours of a week in which the internet was on at the child level: by the timetable, or because a supervised session ran on any device. `monday`
 * is a day on the setting's clock; nothing after `until` is counted. Only what lies within terms counts, where the policy has terms.
 */
export function shareOf(hours: Hours, sessions: readonly Span[], { monday, until }: { monday: string; until: Date }): Share {
  const days = Array.from({ length: 7 }, (_, ahead) => daysLater(monday, ahead));
  const opening = united(spansOn(hours, hours.timetable.opening, days)).flatMap((span) => before(span, until));
  const on = united([...timetabled(hours, days), ...sessions]);
  const both =
    hours.levels.child.internet.mode === 'open' ? opening : opening.flatMap((span) => on.flatMap((other) => common(span, other)));
  return { openingMinutes: minutesOf(opening), onMinutes: minutesOf(both) };
}

/** Returns the Monday of the week that a moment lies in, on the clock of a zone. */
export function mondayOf(now: Date, zone: string): string {
  const { day } = localMoment(now, zone);
  const sinceMonday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  return daysLater(day, -sinceMonday);
}

function timetabled(hours: Hours, days: readonly string[]): Span[] {
  return hours.levels.child.internet.mode === 'timetable' ? spansOn(hours, hours.timetable.internet, days) : [];
}

function spansOn({ timetable, setting }: Hours, windows: readonly Window[], days: readonly string[]): Span[] {
  const counted = days.filter((day) => timetable.terms.length === 0 || timetable.terms.some(({ from, to }) => from <= day && day <= to));
  return counted.flatMap((day) => {
    const { weekday } = localMoment(instantAt(day, '12:00', setting.timeZone), setting.timeZone);
    const ofDay = windows.filter((window) => window.days.includes(weekday));
    return ofDay.map(({ from, to }) => ({ from: instantAt(day, from, setting.timeZone), to: instantAt(day, to, setting.timeZone) }));
  });
}

/** Spans in order, of which none overlap: a minute that two of them hold is one minute. */
function united(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans.filter(({ from, to }) => from < to).toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const last = whole.at(-1);
    if (!last || last.to < span.from) whole.push({ ...span });
    else if (last.to < span.to) last.to = span.to;
  }
  return whole;
}

function before(span: Span, until: Date): Span[] {
  return common(span, { from: new Date(0), to: until });
}

function common(a: Span, b: Span): Span[] {
  const [from, to] = [a.from > b.from ? a.from : b.from, a.to < b.to ? a.to : b.to];
  return from < to ? [{ from, to }] : [];
}

function minutesOf(spans: readonly Span[]): number {
  return Math.round(spans.reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0) / MINUTE_MS);
}
