import type { PolicyDocument } from './document.ts';
import { OUTCOMES } from './templates/outcomes.ts';
import { adoptedBy, HOME_PAGE, OFFICE_MAIL, WELL_KNOWN } from './templates/parts.ts';
import { CHILD_SENTENCES, strictChild } from './templates/strict-child.ts';

/**
 * What holds before any policy is known: the child level of the strict default, for everybody. It names nobody who could come to another level, and
 * carries nothing of the adults' levels. The worker reads it from `public/child-default.json`, which is made of this.
 */
export const childDefault: PolicyDocument = {
  format: 1,
  revision: 1,
  setting: { id: 'default', name: 'Our setting', languages: ['en'], timeZone: 'Europe/London', homePage: HOME_PAGE },
  adoption: adoptedBy('The manager', 'Manager'),
  designatedPersons: [{ name: 'The manager', role: 'Designated person' }],
  clauses: CHILD_SENTENCES,
  lockedClause: 'inappropriate',
  levels: { child: strictChild, visitor: strictChild, staff: strictChild, manager: strictChild },
  workMail: {
    hosts: OFFICE_MAIL,
    googleDomains: [],
    microsoftTenants: [],
    levels: [],
    closedInSessionHours: false,
    clause: 'children-no-email-chat-social',
  },
  ownPages: [],
  prepared: WELL_KNOWN,
  agreements: { allowed: false, categories: [], sites: false, roles: [], maxMinutes: 1, ratioTick: false, clause: 'no-own-use' },
  sessions: { allowed: false, opensSearch: false, opensAccess: false, maxMinutes: 1, idleMinutes: 5, clause: 'no-routine-access' },
  timetable: { terms: [], opening: [], internet: [], sessionHours: [] },
  people: [],
  sanctions: OUTCOMES,
  retention: { days: 31, clause: 'logged' },
  subscriptions: [],
  device: { label: 'New device', room: 'Not known yet', level: 'child' },
};
