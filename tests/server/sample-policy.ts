import { LEVELS } from '@/policy/level.ts';
import { type LevelRules, PolicyDocument } from '@/policy/document.ts';

export const SOCIAL_SENTENCE = 'Social networking sites are not used on the setting’s devices.';

/** A small whole policy of one setting. */
export function samplePolicy(setting: string, revision = 1): PolicyDocument {
  const rules: LevelRules = {
    access: { mode: 'open', clause: 'social' },
    blocked: [{ category: 'social-networking', clause: 'social' }],
    search: { mode: 'off', clause: 'social' },
    internet: { mode: 'open', clause: 'social' },
    downloads: { kinds: [], clause: 'social' },
    uploads: { mode: 'none', hosts: [], clause: 'social' },
    cover: { threshold: 100, clause: 'social' },
  };
  return PolicyDocument.parse({
    format: 1,
    revision,
    setting: { id: setting, name: 'Acorns', languages: ['en'], timeZone: 'Europe/London', homePage: 'https://acorns.example.org/' },
    adoption: { version: '1', adopted: '2026-01-01', signatory: { name: 'Ann', role: 'Chair' }, nextReview: '2027-01-01' },
    designatedPersons: [{ name: 'Ann', role: 'Manager' }],
    clauses: [{ id: 'social', sentence: SOCIAL_SENTENCE, requirements: [] }],
    lockedClause: 'social',
    levels: Object.fromEntries(LEVELS.map((level) => [level, rules])),
    workMail: { hosts: [], googleDomains: [], microsoftTenants: [], levels: [], closedInSessionHours: false, clause: 'social' },
    ownPages: [],
    prepared: [],
    agreements: { allowed: false, categories: [], sites: false, roles: [], maxMinutes: 60, ratioTick: false, clause: 'social' },
    sessions: { allowed: false, opensSearch: false, opensAccess: false, maxMinutes: 20, idleMinutes: 5, clause: 'social' },
    timetable: { terms: [], opening: [], internet: [], sessionHours: [] },
    people: [],
    sanctions: [{ id: 'talk', label: 'A talk', needs: [], forChild: false }],
    retention: { days: 365, clause: 'social' },
    subscriptions: [],
    endpoint: { address: 'https://gate.example.org', enrolmentKey: 'a-secret-that-must-not-be-kept' },
  });
}
