import type { PolicyDocument } from '../document.ts';
import { CHILD_SENTENCES, strictChild, strictest } from './strict-child.ts';
import { adoptedBy, guardedByTable, HOME_PAGE, leader, managerRules, onWeekdays, practitioner, staffRules, OFFICE_MAIL } from './parts.ts';
import { visitorRules, WELL_KNOWN, type RuleClauses } from './parts.ts';
import { OUTCOMES, sanction } from './outcomes.ts';

const adultClauses: RuleClauses = {
  access: 'levels',
  search: 'levels',
  internet: 'levels',
  downloads: 'authorised-install',
  uploads: 'nothing-leaves',
  cover: 'risks',
};

/** The strict reading, for a setting that has not chosen: each sentence is the firmest that one of the five settings wrote. */
export const defaultPolicy: PolicyDocument = {
  format: 1,
  revision: 1,
  setting: { id: 'default', name: 'Our setting', languages: ['en'], timeZone: 'Europe/London', homePage: HOME_PAGE },
  adoption: adoptedBy('The manager', 'Manager'),
  designatedPersons: [{ name: 'The manager', role: 'Designated person' }],
  clauses: [
    ...CHILD_SENTENCES,
    {
      id: 'no-social-networking',
      sentence: 'Social networking sites such as Facebook and Twitter will not be used.',
      requirements: ['F4'],
    },
    { id: 'no-personal-email', sentence: 'Staff may not use the setting ICT equipment to access personal emails.', requirements: ['F1'] },
    { id: 'no-private-messages', sentence: 'private email accounts, Whatsapp or via social media', requirements: ['F1'] },
    {
      id: 'work-email',
      sentence: 'The setting has access to a professional email account to use for all work related business',
      requirements: ['F2'],
    },
    {
      id: 'levels',
      sentence:
        'Age appropriate content filtering is in place across the setting, ensuring that staff and children receive different levels of filtered internet access in line with user requirements.',
      requirements: ['F6'],
    },
    {
      id: 'authorised-install',
      sentence:
        'Online searching and installing/downloading of new programs and applications is restricted to authorised staff members only.',
      requirements: ['F11'],
    },
    {
      id: 'monitored',
      sentence:
        'Adults need to be aware that any usage, including distributing or receiving information, school-related or personal, may be monitored for unusual activity, security and/or network management reasons.',
      requirements: ['D2'],
    },
    {
      id: 'signed-agreement',
      sentence: 'All staff will sign to say they have read and understood our Acceptable use Agreement.',
      requirements: ['D5'],
    },
    { id: 'incident-logged', sentence: 'the logging of an incident', requirements: ['I4'] },
    {
      id: 'closely-supervised',
      sentence: 'On occasion, staff may access the internet with the children for educational purposes. This is always closely supervised.',
      requirements: ['C5'],
    },
  ],
  lockedClause: 'inappropriate',
  levels: {
    child: strictChild,
    visitor: visitorRules({ blocked: guardedByTable('visitor', strictest), clauses: adultClauses }),
    staff: staffRules({ blocked: guardedByTable('staff', strictest), clauses: adultClauses }),
    manager: managerRules({ blocked: guardedByTable('manager', strictest), clauses: adultClauses }),
  },
  workMail: {
    hosts: OFFICE_MAIL,
    googleDomains: [],
    microsoftTenants: [],
    levels: ['staff', 'manager'],
    access: { mode: 'level', clause: 'work-email' },
    closedInSessionHours: false,
    clause: 'work-email',
  },
  ownPages: [],
  prepared: WELL_KNOWN,
  agreements: { allowed: false, categories: [], sites: false, roles: ['manager'], maxMinutes: 60, ratioTick: false, clause: 'no-own-use' },
  sessions: { allowed: true, opensSearch: false, opensAccess: true, maxMinutes: 30, idleMinutes: 5, clause: 'closely-supervised' },
  timetable: { terms: [], opening: [onWeekdays('08:00', '18:00')], internet: [], sessionHours: [] },
  people: [leader('manager', 'The manager'), practitioner()],
  accounts: { people: [], domains: [], unknown: 'visitor', liftsChildDevices: false, clause: 'levels' },
  sanctions: [...OUTCOMES, sanction('disciplinary', 'Disciplinary action', ['decider', 'date'])],
  notice: { mode: 'required', clause: 'signed-agreement' },
  images: { mode: 'off', clause: 'risks' },
  retention: { days: 31, clause: 'logged' },
  subscriptions: [],
};
