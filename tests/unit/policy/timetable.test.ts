import { describe, expect, it } from 'vitest';
import { isOpen, localMoment } from '@/policy/timetable.ts';
import { templates } from '@/policy/templates/index.ts';

const mornings = [{ days: ['monday' as const], from: '09:00', to: '12:00' }];
const policy = { ...templates.default, timetable: { ...templates.default.timetable, terms: [] } };

describe('the timetable', () => {
  it('reads the clock of the setting, in winter and in summer', () => {
    expect(localMoment(new Date('2026-01-12T09:30:00Z'), 'Europe/London')).toEqual({ day: '2026-01-12', time: '09:30', weekday: 'monday' });
    expect(localMoment(new Date('2026-07-13T09:30:00Z'), 'Europe/London')).toEqual({ day: '2026-07-13', time: '10:30', weekday: 'monday' });
    expect(localMoment(new Date('2026-01-12T23:30:00Z'), 'Asia/Almaty')).toMatchObject({ day: '2026-01-13', weekday: 'tuesday' });
  });

  it('opens at the first minute of a window and closes at its last, on both sides of the clock change', () => {
    const open = (instant: string) => isOpen(mornings, policy, new Date(instant));
    expect([
      open('2026-03-23T08:59:59Z'),
      open('2026-03-23T09:00:00Z'),
      open('2026-03-23T11:59:59Z'),
      open('2026-03-23T12:00:00Z'),
    ]).toEqual([false, true, true, false]);
    expect([
      open('2026-03-30T07:59:59Z'),
      open('2026-03-30T08:00:00Z'),
      open('2026-03-30T10:59:59Z'),
      open('2026-03-30T11:00:00Z'),
    ]).toEqual([false, true, true, false]);
  });

  it('stays closed outside the terms, and on other days', () => {
    const terms = { ...policy, timetable: { ...policy.timetable, terms: [{ name: 'Spring', from: '2026-01-05', to: '2026-02-13' }] } };
    expect(isOpen(mornings, terms, new Date('2026-02-09T10:00:00Z'))).toBe(true);
    expect(isOpen(mornings, terms, new Date('2026-02-16T10:00:00Z'))).toBe(false);
    expect(isOpen(mornings, terms, new Date('2026-02-10T10:00:00Z'))).toBe(false);
  });
});
