import type { PolicyDocument } from '../document.ts';
import {
  adoptedBy,
  childRules,
  guarded,
  HOME_PAGE,
  leader,
  managerRules,
  onWeekdays,
  practitioner,
  prepared,
  staffRules,
} from './parts.ts';
import {
  MAIL,
  PASTIMES,
  SOCIAL,
  SOFTWARE,
  TALK,
  UNSUITABLE,
  visitorRules,
  WAYS_ROUND,
  WELL_KNOWN,
  type RuleClauses,
  OFFICE_MAIL,
} from './parts.ts';
import { OUTCOMES, sanction } from './outcomes.ts';

const childClauses: RuleClauses = {
  access: 'children-no-search',
  search: 'children-no-search',
  internet: 'children-no-search',
  downloads: 'children-no-search',
  uploads: 'documents-stay',
  cover: 'incongruous',
};

const adultClauses: RuleClauses = {
  access: 'own-use-by-agreement',
  search: 'authorised-staff',
  internet: 'own-use-by-agreement',
  downloads: 'authorised-staff',
  uploads: 'documents-stay',
  cover: 'incongruous',
};

const unsuitable = guarded(UNSUITABLE, 'incongruous');
const communications = guarded(['webmail', ...TALK], 'personal-communications');
const ownUse = guarded([...SOCIAL, 'dating'], 'own-use-by-agreement');

/** AZBUKA, a Russian and English school: children never search; staff may use social media and their own mail when the manager agreed before. */
export const azbuka: PolicyDocument = {
  format: 1,
  revision: 1,
  setting: { id: 'azbuka', name: 'AZBUKA', languages: ['ru', 'en'], timeZone: 'Europe/London', homePage: HOME_PAGE },
  adoption: adoptedBy('The manager', 'Manager'),
  designatedPersons: [
    { name: 'The manager', role: 'Provider/manager' },
    { name: 'The deputy manager', role: 'Deputy manager' },
  ],
  clauses: [
    {
      id: 'children-no-search',
      sentence: 'Children should not be able to search or install anything on a setting device.',
      requirements: ['C1', 'C2', 'C3', 'C5'],
    },
    {
      id: 'personal-communications',
      sentence: 'Staff must not engage in any personal communications (i.e. via hotmail or yahoo accounts etc.)',
      requirements: ['F1'],
    },
    {
      id: 'work-email',
      sentence: 'The setting has access to a professional email account to use for all work related business',
      requirements: ['F2'],
    },
    {
      id: 'own-use-by-agreement',
      sentence:
        "Employees must not access personal blogs/social networking sites on work premises or use the setting's internet systems or email address for their own use, without prior agreement or in accordance with the setting's policy.",
      requirements: ['F3'],
    },
    {
      id: 'off-site',
      sentence: 'personal use whilst off site is not permitted unless authorised by the provider/manager',
      requirements: ['F9'],
    },
    {
      id: 'authorised-staff',
      sentence:
        'Online searching and installing/downloading of new programs and applications is restricted to authorised staff members only.',
      requirements: ['F6', 'F11'],
    },
    {
      id: 'documents-stay',
      sentence:
        "No electronic documents that include children's and families personal confidential information (including child protection records) will be transported out of the setting",
      requirements: ['F14', 'D3'],
    },
    { id: 'confidential', sentence: 'disclose any information that is confidential to the setting', requirements: ['D4'] },
    { id: 'prompt', sentence: 'responding or reporting promptly issues of concern', requirements: ['I2'] },
    { id: 'incident-logged', sentence: 'the logging of an incident', requirements: ['I4'] },
    {
      id: 'incongruous',
      sentence: 'reporting of any illegal or incongruous activities to the appropriate authorities',
      requirements: ['C10', 'I4'],
    },
    { id: 'mail-monitored', sentence: 'This allows for email content to be monitored', requirements: ['D13'] },
    {
      id: 'families-told',
      sentence: 'We will communicate our safe practice in the use of technologies with families, and manage any concerns.',
      requirements: ['D12'],
    },
  ],
  lockedClause: 'incongruous',
  levels: {
    child: childRules({
      clauses: childClauses,
      blocked: [
        ...unsuitable,
        ...guarded([...SOCIAL, ...MAIL, ...TALK, 'collaboration', ...WAYS_ROUND, ...PASTIMES], 'children-no-search'),
        ...guarded([...SOFTWARE, 'generative-ai', 'local-page'], 'children-no-search'),
        ...guarded(['file-sharing'], 'documents-stay'),
      ],
    }),
    visitor: visitorRules({
      clauses: adultClauses,
      blocked: [
        ...unsuitable,
        ...communications,
        ...guarded([...SOCIAL, ...PASTIMES, 'work-mail', 'generative-ai', 'collaboration', 'local-page'], 'own-use-by-agreement'),
        ...guarded([...SOFTWARE, ...WAYS_ROUND], 'authorised-staff'),
        ...guarded(['file-sharing'], 'documents-stay'),
      ],
    }),
    staff: staffRules({
      clauses: adultClauses,
      blocked: [
        ...unsuitable,
        ...communications,
        ...ownUse,
        ...guarded([...SOFTWARE, 'number-address'], 'authorised-staff'),
        ...guarded(['file-sharing'], 'documents-stay'),
      ],
    }),
    manager: managerRules({ clauses: adultClauses, blocked: [...unsuitable, ...guarded(['stranger-chat'], 'personal-communications')] }),
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
  prepared: [...WELL_KNOWN, prepared('solnet.ee', 'Солнышко')],
  agreements: {
    allowed: true,
    categories: [...SOCIAL, 'webmail', 'chat', 'shopping', 'streaming', 'games', 'file-sharing'],
    sites: true,
    roles: ['manager', 'deputy'],
    maxMinutes: 480,
    ratioTick: false,
    clause: 'own-use-by-agreement',
  },
  sessions: { allowed: true, opensSearch: false, opensAccess: true, maxMinutes: 30, idleMinutes: 5, clause: 'children-no-search' },
  timetable: { terms: [], opening: [onWeekdays('08:00', '18:00')], internet: [], sessionHours: [] },
  people: [leader('manager', 'The manager'), leader('deputy', 'The deputy manager', 'deputy'), practitioner()],
  accounts: { people: [], domains: [], unknown: 'visitor', liftsChildDevices: false, clause: 'authorised-staff' },
  sanctions: [
    ...OUTCOMES,
    sanction('disciplinary', 'Disciplinary action', ['decider', 'date']),
    sanction('allegations', 'The allegations process is followed', ['authority', 'reference', 'date']),
  ],
  notice: { mode: 'warn', clause: 'mail-monitored' },
  images: { mode: 'off', clause: 'incongruous' },
  retention: { days: 31, clause: 'incident-logged' },
  subscriptions: [],
};
