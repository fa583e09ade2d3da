import { describe, expect, it } from 'vitest';
import { untilWords } from '@/policy/session-words.ts';
import { templates } from '@/policy/templates/index.ts';
import type { PolicyDocument, Window } from '@/policy/document.ts';
import { sessionSpans, type SessionLine } from '@/server/opening/sessions.ts';
import { mondayOf, shareOf, type Hours } from '@/server/opening/share.ts';

type Mode = PolicyDocument['levels']['child']['internet']['mode'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const LATER = new Date('2030-01-01T00:00:00Z');

function on(days: readonly Window['days'][number][], ...times: [from: string, to: string][]): Window[] {
  return times.map(([from, to]) => ({ days: [...days], from, to }));
}

function hours(mode: Mode, timetable: Partial<PolicyDocument['timetable']>): Hours {
  const { setting, levels, timetable: usual } = templates.default;
  const child = { ...levels.child, internet: { ...levels.child.internet, mode } };
  return {
    setting: { ...setting, timeZone: 'Europe/London' },
    levels: { ...levels, child },
    timetable: { ...usual, terms: [], ...timetable },
  };
}

const span = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });
const week = (monday: string, until = LATER) => ({ monday, until });

describe('“… switched off on mobile devices in learning spaces for the majority of the time.” (C5): the share of opening hours that was on', () => {
  const opening = on(WEEKDAYS, ['09:00', '12:00'], ['13:00', '15:00']);

  it('is nothing where the internet is closed and nobody sat with the children', () => {
    expect(shareOf(hours('closed-unless-session', { opening }), [], week('2026-11-23'))).toEqual({ openingMinutes: 1_500, onMinutes: 0 });
  });

  it('is all of them where the internet is open', () => {
    expect(shareOf(hours('open', { opening }), [], week('2026-11-23'))).toEqual({ openingMinutes: 1_500, onMinutes: 1_500 });
  });

  it('counts the windows of the timetable that lie within opening hours, several a day, each minute once', () => {
    const internet = [...on(WEEKDAYS, ['08:30', '09:30'], ['11:30', '13:30']), ...on(['monday'], ['09:15', '10:00'])];
    // 30 minutes of the first window, 30 + 30 of the second across lunch; on Monday 30 more.
    expect(shareOf(hours('timetable', { opening, internet }), [], week('2026-11-23'))).toMatchObject({ onMinutes: 5 * 90 + 30 });
  });

  it('unites sessions of several devices with each other and with the timetable', () => {
    const internet = on(['monday'], ['10:00', '10:30']);
    const sessions = [
      span('2026-11-23T10:20:00Z', '2026-11-23T10:50:00Z'),
      span('2026-11-23T10:40:00Z', '2026-11-23T11:00:00Z'),
      span('2026-11-23T11:00:00Z', '2026-11-23T11:10:00Z'),
      span('2026-11-24T12:50:00Z', '2026-11-24T13:05:00Z'),
      span('2026-11-28T10:00:00Z', '2026-11-28T11:00:00Z'),
    ];
    expect(shareOf(hours('timetable', { opening, internet }), sessions, week('2026-11-23')).onMinutes).toBe(70 + 5);
    expect(shareOf(hours('closed-unless-session', { opening, internet }), sessions, week('2026-11-23')).onMinutes).toBe(50 + 5);
  });

  it('goes by the setting’s clock on both sides of a change of the clocks', () => {
    const policy = hours('closed-unless-session', { opening: on([...WEEKDAYS, 'saturday', 'sunday'], ['09:00', '10:00']) });
    const summer = [span('2026-10-24T08:00:00Z', '2026-10-24T09:00:00Z'), span('2026-10-25T08:00:00Z', '2026-10-25T09:00:00Z')];
    const winter = [span('2026-10-25T09:00:00Z', '2026-10-25T09:30:00Z')];
    expect(shareOf(policy, summer, week('2026-10-19'))).toEqual({ openingMinutes: 420, onMinutes: 60 });
    expect(shareOf(policy, winter, week('2026-10-19'))).toEqual({ openingMinutes: 420, onMinutes: 30 });
  });

  it('is an hour longer on the day the clocks go back, and an hour shorter on the day they go forward', () => {
    const policy = hours('open', { opening: on(['sunday'], ['00:00', '06:00']) });
    expect(shareOf(policy, [], week('2026-10-19')).openingMinutes).toBe(420);
    expect(shareOf(policy, [], week('2026-03-23')).openingMinutes).toBe(300);
    expect(shareOf(policy, [], week('2026-11-16')).openingMinutes).toBe(360);
  });

  it('counts only days within terms', () => {
    const terms = [{ name: 'Autumn', from: '2026-09-01', to: '2026-11-24' }];
    expect(shareOf(hours('open', { opening, terms }), [], week('2026-11-23'))).toEqual({ openingMinutes: 600, onMinutes: 600 });
  });

  it('counts the present week up to now', () => {
    const until = new Date('2026-11-23T10:00:00Z');
    expect(shareOf(hours('open', { opening }), [], week('2026-11-23', until))).toEqual({ openingMinutes: 60, onMinutes: 60 });
  });

  it('finds the Monday on the setting’s own clock', () => {
    expect(mondayOf(new Date('2026-11-29T23:59:00Z'), 'Europe/London')).toBe('2026-11-23');
    expect(mondayOf(new Date('2026-11-29T23:59:00Z'), 'Europe/Warsaw')).toBe('2026-11-30');
    expect(mondayOf(new Date('2026-11-23T12:00:00Z'), 'Europe/London')).toBe('2026-11-23');
  });
});

describe('when sessions ran, as the record tells it', () => {
  const line = (session: string, turn: SessionLine['turn'], time: string, detail = ''): SessionLine => ({
    session,
    turn,
    at: new Date(`2026-11-23T${time}:00Z`),
    detail,
  });
  const until = (time: string) => untilWords(`2026-11-23T${time}:00.000Z`);
  const times = (lines: SessionLine[]) =>
    sessionSpans(lines, 20).map(({ from, to }) => `${from.toISOString().slice(11, 16)} ${to.toISOString().slice(11, 16)}`);

  it('is from the beginning to the end', () => {
    expect(times([line('a', 'begun', '10:00', until('10:20')), line('a', 'ended', '10:12')])).toEqual(['10:00 10:12']);
  });

  it('is to the latest time where the device was switched off, whenever its end was written', () => {
    expect(times([line('a', 'begun', '10:00', until('10:20'))])).toEqual(['10:00 10:20']);
    expect(times([line('a', 'begun', '10:00', until('10:20')), line('a', 'ended', '14:00')])).toEqual(['10:00 10:20']);
  });

  it('is the longest session of the policy where the line does not say until when', () => {
    expect(times([line('a', 'begun', '10:00')])).toEqual(['10:00 10:20']);
  });

  it('keeps sessions apart by their ids, and leaves out an end without a beginning', () => {
    const lines = [line('b', 'ended', '09:00'), line('a', 'begun', '10:00', until('10:20')), line('c', 'ended', '10:05')];
    expect(times(lines)).toEqual(['10:00 10:20']);
  });
});
