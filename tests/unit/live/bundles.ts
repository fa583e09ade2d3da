import type { Agreement, LiveBundle } from '@/policy/live-bundle.ts';

/** Returns a bundle of the setting `acorns` with nothing in it, changed as a test needs it. */
export function bundle(change: Partial<LiveBundle> = {}): LiveBundle {
  return {
    format: 1,
    setting: 'acorns',
    sequence: 1,
    issuedAt: '2026-11-24T09:50:00Z',
    agreements: [],
    prepared: [],
    answers: [],
    signed: [],
    ...change,
  };
}

/** Returns an agreement for everybody from ten to eleven that opens nothing yet. */
export function agreement(change: Partial<Agreement> = {}): Agreement {
  const span = { from: '2026-11-24T10:00:00Z', to: '2026-11-24T11:00:00Z' };
  return { id: '0f3e8a52-7b7c-4f6e-9a51-0f2b6a1d9c10', sites: [], categories: [], levels: [], people: [], devices: [], ...span, ...change };
}
