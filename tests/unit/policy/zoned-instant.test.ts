import { expect, test } from 'vitest';
import { zonedInstant } from '@/policy/zoned-instant.ts';

test.each([
  ['2026-07-01T09:00:00.500Z', 'Europe/London', '2026-07-01T10:00:00.500+01:00'],
  ['2026-01-01T00:00:00Z', 'Europe/London', '2026-01-01T00:00:00.000+00:00'],
  ['2026-01-01T00:00:00Z', 'America/St_Johns', '2025-12-31T20:30:00.000-03:30'],
  ['2026-10-25T01:30:00Z', 'Europe/London', '2026-10-25T01:30:00.000+00:00'],
  ['2026-10-25T00:30:00Z', 'Europe/London', '2026-10-25T01:30:00.000+01:00'],
  ['0005-01-01T00:00:00Z', 'UTC', '0005-01-01T00:00:00.000+00:00'],
  ['2026-01-01T00:00:00Z', 'Nowhere/Land', '2026-01-01T00:00:00.000+00:00'],
])('%s in %s is written %s, and is the same instant', (at, zone, written) => {
  expect(zonedInstant(new Date(at), zone)).toBe(written);
  expect(new Date(written).getTime()).toBe(new Date(at).getTime());
});
