import type { Explanation } from '@/platform/channels.ts';

/** What the worker says of a staff member's visit to a webmail site, changed as a test needs it. */
export function explanation(changes: Partial<Explanation> = {}): Explanation {
  return {
    verdict: 'blocked',
    level: 'staff',
    languages: ['en', 'ru'],
    category: 'webmail',
    sentence: 'Staff may not use the setting ICT equipment to access personal emails.',
    settingName: 'Acorns',
    homePage: 'https://home.test/',
    adopted: '2026-09-01',
    policyVersion: '4.2',
    designatedPersons: [{ name: 'Maria Ivanova', role: 'Safeguarding lead', contact: 'room 2' }],
    host: 'mail.test',
    ...changes,
  };
}

/** Where no request for an agreement is made. */
export function nobodyAsks(): Promise<never> {
  throw new Error('Nobody was to ask for an agreement here.');
}
