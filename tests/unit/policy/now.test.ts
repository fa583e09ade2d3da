import { describe, expect, it } from 'vitest';
import {
  isAgreedNow,
  isInSessionHours,
  isInternetOpen,
  isPreparedNow,
  isSearchOpen,
  liveAgreements,
  liveSession,
  momentOf,
} from '@/policy/now.ts';
import { LEVELS } from '@/policy/level.ts';
import { templates } from '@/policy/templates/index.ts';
import { agreement, at, MORNING, prepared, rulesWith, session } from './rig.ts';

const instant = (text: string) => at('child', { now: new Date(text) });
const { timetable, workMail } = templates.default;
const mornings = [{ days: ['tuesday' as const], from: '09:00', to: '12:00' }];

describe('an agreement', () => {
  it('runs from its first instant to just before its last', () => {
    const asked = ['2026-11-24T09:29:59.999Z', '2026-11-24T09:30:00Z', '2026-11-24T10:29:59.999Z', '2026-11-24T10:30:00Z'];
    expect(asked.map((one) => isAgreedNow(agreement(), at('staff', { now: new Date(one) })))).toEqual([false, true, true, false]);
  });

  it('for nobody in particular is for every adult level, person and device, and never for children (C1)', () => {
    for (const level of LEVELS)
      expect(isAgreedNow(agreement({ levels: level === 'child' ? ['child'] : [] }), at(level))).toBe(level !== 'child');
  });

  it('for somebody is for nobody while it is not known who is there', () => {
    expect(isAgreedNow(agreement({ people: ['head'] }), at('staff'))).toBe(false);
    expect(isAgreedNow(agreement({ people: ['head'] }), at('staff', { person: 'head' }))).toBe(true);
    expect(isAgreedNow(agreement({ devices: ['tablet'] }), at('staff', { device: 'tablet' }))).toBe(true);
  });

  it('that is over is not among the live ones', () => {
    const rules = rulesWith({}, { agreements: [agreement({ id: 'old', to: '2026-11-24T09:40:00Z' }), agreement()] });
    expect(liveAgreements(rules, at('staff')).map(({ id }) => id)).toEqual(['agreed']);
  });

  it('with instants that are none never runs', () => {
    expect(isAgreedNow(agreement({ from: 'yesterday' }), at('staff'))).toBe(false);
    expect(isAgreedNow(agreement({ to: '' }), at('staff'))).toBe(false);
  });
});

describe('the internet of a level', () => {
  const withMode = (mode: 'open' | 'timetable' | 'closed-unless-session', live = {}) =>
    rulesWith({ levels: { child: { internet: { mode, clause: 'levels' } } }, timetable: { ...timetable, internet: mornings } }, live);

  it('is open always, by the clock of the setting, or in a session alone (C5)', () => {
    const early = instant('2026-11-24T08:59:00Z');
    expect(
      [withMode('open'), withMode('timetable'), withMode('closed-unless-session')].map((rules) => isInternetOpen(rules, early)),
    ).toEqual([true, false, false]);
    expect(isInternetOpen(withMode('timetable'), instant('2026-11-24T09:00:00Z'))).toBe(true);
    expect(isInternetOpen(withMode('closed-unless-session', { sessions: [session()] }), instant('2026-11-24T09:50:00Z'))).toBe(true);
    expect(isInternetOpen(withMode('closed-unless-session', { sessions: [session()] }), instant('2026-11-24T10:30:00Z'))).toBe(false);
  });

  it('is searched always, never, or with an adult whose session opens searching (C3, C4)', () => {
    const searching = (mode: 'on' | 'off' | 'with-adult', search: boolean) =>
      isSearchOpen(
        rulesWith({ levels: { child: { search: { mode, clause: 'levels' } } } }, { sessions: [session({ search })] }),
        at('child'),
      );
    expect([searching('on', false), searching('off', true), searching('with-adult', false), searching('with-adult', true)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

it('session hours close work mail only where the policy says so (F8)', () => {
  const hours = { ...timetable, sessionHours: mornings };
  expect(isInSessionHours(rulesWith({ timetable: hours }), at('staff'))).toBe(false);
  expect(isInSessionHours(rulesWith({ timetable: hours, workMail: { ...workMail, closedInSessionHours: true } }), at('staff'))).toBe(true);
});

it('a prepared page without an end stays, and one with an end lasts that whole day (C6)', () => {
  const rules = rulesWith();
  expect(isPreparedNow(rules, prepared('x.test'), instant('2036-01-01T00:00:00Z'))).toBe(true);
  expect(isPreparedNow(rules, prepared('x.test', '2026-07-01'), instant('2026-07-01T22:59:59Z'))).toBe(true);
  expect(isPreparedNow(rules, prepared('x.test', '2026-07-01'), instant('2026-07-01T23:00:00Z'))).toBe(false);
});

describe('the word for a moment', () => {
  const rules = rulesWith(
    {
      levels: { visitor: { internet: { mode: 'timetable', clause: 'levels' }, search: { mode: 'with-adult', clause: 'levels' } } },
      timetable: { ...timetable, internet: mornings, sessionHours: mornings },
      workMail: { ...workMail, closedInSessionHours: true },
      prepared: [prepared('x.test', '2026-11-24')],
    },
    { agreements: [agreement()], sessions: [session({ from: '2026-11-24T11:00:00Z', to: '2026-11-24T11:20:00Z' })] },
  );

  it('changes whenever time changes what the rules say, and at no other time', () => {
    const changes: string[] = [];
    let before = '';
    for (let minute = 0; minute < 48 * 60; minute += 1) {
      const now = new Date(Date.parse('2026-11-24T00:00:00Z') + minute * 60_000);
      const word = momentOf(rules, at('visitor', { now }));
      if (before !== '' && word !== before) changes.push(now.toISOString().slice(5, 16));
      before = word;
    }
    expect(changes).toEqual(['11-24T09:00', '11-24T09:30', '11-24T10:30', '11-24T11:00', '11-24T11:20', '11-24T12:00', '11-25T00:00']);
  });

  it('differs from level to level', () => {
    expect(new Set(LEVELS.map((level) => momentOf(rules, at(level)))).size).toBe(LEVELS.length);
  });
});

it('no session runs before it begins', () => {
  expect(
    liveSession(rulesWith({}, { sessions: [session({ from: '2026-11-24T09:51:00Z' })] }), at('child', { now: MORNING })),
  ).toBeUndefined();
});
