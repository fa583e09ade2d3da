import { expect, test } from 'vitest';
import { createClock } from '@/console/clock.ts';
import { deviceChoices } from '@/console/device-choices.ts';
import { WORDS } from '@/console/words/table.ts';
import { LANGUAGES, type Language } from '@/policy/language.ts';
import { device, NOW } from './stage.tsx';

const tablet = (id: string, enrolledAt: string, lastSeenAt: string) =>
  device({ device: id, label: 'Tablet 3', room: 'Ladybirds', enrolledAt, lastSeenAt });

const DEVICES = [
  tablet('old', '2026-01-05T08:00:00.000Z', '2026-03-01T16:00:00.000Z'),
  device({ device: 'office' }),
  tablet('new', '2026-03-11T09:00:00.000Z', '2026-03-11T09:55:00.000Z'),
  tablet('older', '2025-09-01T07:30:00.000Z', '2025-12-01T16:00:00.000Z'),
  device({ device: 'other', label: 'Tablet 3', room: 'Bees' }),
];

const choicesIn = (language: Language) =>
  deviceChoices(DEVICES, { words: WORDS[language], clock: createClock(language, 'Europe/London') }, NOW);

test('devices of one label and room say what tells them apart, and the one that was heard from last stands first', () => {
  expect(choicesIn('en')).toEqual([
    { value: 'new', name: 'Tablet 3 (Ladybirds) · Here since 11 March 2026 09:00 · Last heard from: 09:55' },
    { value: 'old', name: 'Tablet 3 (Ladybirds) · Here since 5 January 2026 08:00 · Last heard from: Sunday 1 March 16:00' },
    { value: 'older', name: 'Tablet 3 (Ladybirds) · Here since 1 September 2025 08:30 · Last heard from: Monday, 1 December 2025 16:00' },
    { value: 'office', name: 'Office laptop (Office)' },
    { value: 'other', name: 'Tablet 3 (Bees)' },
  ]);
});

test.each(LANGUAGES)('no two devices to choose from read alike in %s', (language) => {
  expect(new Set(choicesIn(language).map(({ name }) => name)).size).toBe(DEVICES.length);
});
