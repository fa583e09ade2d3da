import type { ClauseKind } from '../category.ts';
import type { ClauseId, PolicyDocument } from '../document.ts';
import {
  adoptedBy,
  childRules,
  guardedByTable,
  HOME_PAGE,
  leader,
  managerRules,
  onWeekdays,
  practitioner,
  staffRules,
  OFFICE_MAIL,
} from './parts.ts';
import { visitorRules, WELL_KNOWN, type RuleClauses } from './parts.ts';
import { OUTCOMES, sanction } from './outcomes.ts';

/** The strictest sentence that any of the five settings wrote, per kind. */
const strictest = {
  social: 'no-social-networking',
  email: 'no-personal-email',
  chat: 'no-private-messages',
  'own-use': 'no-own-use',
  inappropriate: 'inappropriate',
  illegal: 'risks',
  search: 'no-search-no-install',
  install: 'no-search-no-install',
  confidential: 'nothing-leaves',
  prepared: 'checked-first',
  hours: 'no-routine-access',
} as const satisfies Record<ClauseKind, ClauseId>;

const young = {
  ...strictest,
  social: 'children-no-email-chat-social',
  email: 'children-no-email-chat-social',
  chat: 'children-no-email-chat-social',
};

const childClauses: RuleClauses = {
  access: 'checked-first',
  search: 'no-search-no-install',
  internet: 'no-routine-access',
  downloads: 'no-search-no-install',
  uploads: 'nothing-leaves',
  cover: 'ask-for-help',
};

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
    {
      id: 'children-no-email-chat-social',
      sentence:
        'Children will not have access to email, on-line chat rooms or social networking sites. We will endeavour to block access to these areas',
      requirements: ['C1'],
    },
    {
      id: 'checked-first',
      sentence: 'Staff will check the content of any internet access before sharing with children in our care.',
      requirements: ['C2', 'C6'],
    },
    {
      id: 'no-search-no-install',
      sentence: 'Children should not be able to search or install anything on a setting device.',
      requirements: ['C3'],
    },
    { id: 'no-routine-access', sentence: 'Children do not routinely have access to the internet.', requirements: ['C5'] },
    {
      id: 'ask-for-help',
      sentence: 'enable children to know how to ask for help if they come across material which makes them feel uncomfortable',
      requirements: ['C7', 'C9'],
    },
    {
      id: 'risks',
      sentence:
        'Risks include access to illegal, inappropriate, biased and inaccurate material, exposure to grooming and child abuse, or cyberbullying.',
      requirements: ['C10'],
    },
    {
      id: 'no-social-networking',
      sentence: 'Social networking sites such as Facebook and Twitter will not be used.',
      requirements: ['F4'],
    },
    { id: 'no-personal-email', sentence: 'Staff may not use the setting ICT equipment to access personal emails.', requirements: ['F1'] },
    { id: 'no-private-messages', sentence: 'private email accounts, Whatsapp or via social media', requirements: ['F1'] },
    {
      id: 'no-own-use',
      sentence:
        'Any use of our electronic communication systems (including email, internet and telephones) for purposes other than the duties of your employment is not permitted.',
      requirements: ['F9'],
    },
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
      id: 'nothing-leaves',
      sentence: "No electronic documents that include children's names or digital images will be transported out of the setting",
      requirements: ['F14', 'D3'],
    },
    {
      id: 'inappropriate',
      sentence: 'The designated person ensures that safety settings are set to ensure that inappropriate material cannot be accessed.',
      requirements: ['D7', 'D8'],
    },
    {
      id: 'logged',
      sentence: 'All activity in this user tool will be logged and kept for a minimum of one month in case of any incident.',
      requirements: ['D1'],
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
    child: childRules({ blocked: guardedByTable('child', young), clauses: childClauses }),
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
  sanctions: [...OUTCOMES, sanction('disciplinary', 'Disciplinary action', ['decider', 'date'])],
  retention: { days: 31, clause: 'logged' },
  subscriptions: [],
};
