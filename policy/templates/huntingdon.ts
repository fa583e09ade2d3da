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
  staffRules,
  OFFICE_MAIL,
} from './parts.ts';
import { MAIL, PASTIMES, SOCIAL, SOFTWARE, TALK, UNSUITABLE, visitorRules, WAYS_ROUND, WELL_KNOWN, type RuleClauses } from './parts.ts';
import { OUTCOMES, sanction } from './outcomes.ts';

const childClauses: RuleClauses = {
  access: 'checked-first',
  search: 'search-with-adult',
  internet: 'wireless-off',
  downloads: 'pre-approved',
  uploads: 'no-full-names',
  cover: 'power-cable',
};

const adultClauses: RuleClauses = {
  access: 'different-levels',
  search: 'different-levels',
  internet: 'different-levels',
  downloads: 'staff-with-passwords',
  uploads: 'no-full-names',
  cover: 'different-levels',
};

const unsuitable = guarded(UNSUITABLE, 'different-levels');
const noSocial = guarded(SOCIAL, 'no-social-networking');
const personalUse = guarded(['webmail', ...TALK, 'dating'], 'head-authorises');

/** Huntingdon Nursery School: children search with an adult beside them; no social networking at all; the Head teacher may authorise other personal use. */
export const huntingdon: PolicyDocument = {
  format: 1,
  revision: 1,
  setting: { id: 'huntingdon', name: 'Huntingdon Nursery School', languages: ['en'], timeZone: 'Europe/London', homePage: HOME_PAGE },
  adoption: adoptedBy('The Head teacher', 'Head teacher'),
  designatedPersons: [
    { name: 'The Head teacher', role: 'Designated Child Protection Officer' },
    { name: 'The second officer', role: 'Designated Child Protection Officer' },
    { name: 'The third officer', role: 'Designated Child Protection Officer' },
    { name: 'The fourth officer', role: 'Designated Child Protection Officer' },
  ],
  clauses: [
    {
      id: 'search-with-adult',
      sentence:
        'Children will only search the Internet with an adult sitting by them, supervising their actions and responding promptly to any inappropriate material.',
      requirements: ['C3', 'C4'],
    },
    {
      id: 'wireless-off',
      sentence: 'Wireless access will be switched off on mobile devices in learning spaces for the majority of the time.',
      requirements: ['C5'],
    },
    {
      id: 'checked-first',
      sentence: 'Staff will check the content of any internet access before sharing with children in our care.',
      requirements: ['C2', 'C6'],
    },
    {
      id: 'work-email',
      sentence: 'provides all staff with access to a professional email account',
      requirements: ['F2'],
    },
    {
      id: 'no-social-networking',
      sentence: 'Social networking sites may not be accessed in work hours or from any technology owned by Huntingdon Nursery School.',
      requirements: ['F4'],
    },
    {
      id: 'different-levels',
      sentence:
        'Age appropriate content filtering is in place across the setting, ensuring that staff and children receive different levels of filtered internet access in line with user requirements.',
      requirements: ['C1', 'C10', 'F6'],
    },
    {
      id: 'everyone',
      sentence:
        'This policy applies to everyone; staff, children, parents, carers, visitors, governors, community group users and contractors',
      requirements: ['F7'],
    },
    {
      id: 'head-authorises',
      sentence: 'personal use whilst on or off site is not permitted unless authorized by the Head teacher',
      requirements: ['F1', 'F3', 'F9'],
    },
    {
      id: 'staff-with-passwords',
      sentence: 'Installing/downloading of new programs and applications is restricted to staff members with passwords.',
      requirements: ['F11'],
    },
    {
      id: 'pre-approved',
      sentence: 'Software or apps used must be from a pre-approved selection checked and agreed by the ICT coordinator or Headteacher.',
      requirements: ['F12'],
    },
    {
      id: 'power-cable',
      sentence:
        'In the case of accidental accessing of inappropriate materials adults will pull out the power cable from the back of the computer and will report the inappropriate accessing of material immediately to the Senior Leadership Team. Mobile devices will be shut down and immediately reported',
      requirements: ['C7', 'I1'],
    },
    {
      id: 'dealt-with-quickly',
      sentence: 'dealt with quickly and in line with Cambridgeshire Safeguarding Directives',
      requirements: ['I2'],
    },
    { id: 'disciplinary', sentence: 'disciplinary action at the discretion of the Head teacher', requirements: ['I4'] },
    {
      id: 'logged',
      sentence: 'All activity in this user tool will be logged and kept for a minimum of one month in case of any incident.',
      requirements: ['D1'],
    },
    {
      id: 'monitored',
      sentence:
        'Adults need to be aware that any usage, including distributing or receiving information, school-related or personal, may be monitored for unusual activity, security and/or network management reasons.',
      requirements: ['D2', 'D13'],
    },
    { id: 'no-full-names', sentence: 'Staff will not use children’s first and last name', requirements: ['D3'] },
    {
      id: 'signed-agreement',
      sentence: 'All staff will sign to say they have read and understood our Acceptable use Agreement.',
      requirements: ['D5'],
    },
    { id: 'child-protection-officers', sentence: 'Designated Child Protection Officers', requirements: ['D7'] },
    {
      id: 'block-rate',
      sentence:
        'received full BECTA (British Educational Communications and Technology Agency) accreditation in 2007 by blocking over 90% of inappropriate material',
      requirements: ['D9'],
    },
    {
      id: 'account-managers',
      sentence: 'Only the Administrative Officer or ICT service technician can manage the user accounts',
      requirements: ['D10'],
    },
    {
      id: 'help-understand',
      sentence: 'Staff will help parents and visitors understand the reasons for limiting their uses of technology',
      requirements: ['D12'],
    },
    {
      id: 'local-authority',
      sentence:
        'A safe and secure internet access provision through the Local Authority ensures internet enabled devices minimise the risk of exposure',
      requirements: ['D15'],
    },
  ],
  lockedClause: 'different-levels',
  levels: {
    child: childRules({
      clauses: childClauses,
      search: 'with-adult',
      internet: 'timetable',
      blocked: [
        ...unsuitable,
        ...noSocial,
        ...guarded([...MAIL, ...TALK, 'collaboration', ...WAYS_ROUND], 'different-levels'),
        ...guarded([...PASTIMES, 'generative-ai', 'file-sharing', 'local-page'], 'checked-first'),
        ...guarded(SOFTWARE, 'pre-approved'),
      ],
    }),
    visitor: visitorRules({
      clauses: { ...adultClauses, access: 'everyone', search: 'everyone', internet: 'everyone' },
      blocked: [
        ...unsuitable,
        ...noSocial,
        ...personalUse,
        ...guarded(['games', 'shopping', 'streaming'], 'head-authorises'),
        ...guarded(['work-mail', ...WAYS_ROUND, 'generative-ai', 'file-sharing', 'collaboration', 'local-page'], 'everyone'),
        ...guarded(SOFTWARE, 'staff-with-passwords'),
      ],
    }),
    staff: staffRules({
      clauses: adultClauses,
      blocked: [
        ...unsuitable,
        ...noSocial,
        ...personalUse,
        ...guarded(['games', 'shopping', 'streaming'], 'head-authorises'),
        ...guarded(SOFTWARE, 'pre-approved'),
        ...guarded(['number-address'], 'different-levels'),
      ],
    }),
    manager: managerRules({
      clauses: adultClauses,
      blocked: [...unsuitable, ...noSocial, ...guarded(['stranger-chat'], 'different-levels')],
    }),
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
  agreements: {
    allowed: true,
    // Every kind of personal use that the Head teacher may authorise; social networking is not among them.
    categories: ['webmail', 'chat', 'dating', 'games', 'shopping', 'streaming'],
    sites: false,
    roles: ['manager'],
    maxMinutes: 240,
    ratioTick: false,
    clause: 'head-authorises',
  },
  sessions: { allowed: true, opensSearch: true, opensAccess: true, maxMinutes: 20, idleMinutes: 3, clause: 'search-with-adult' },
  timetable: {
    terms: [],
    opening: [onWeekdays('08:45', '15:15')],
    internet: [onWeekdays('10:00', '10:45'), onWeekdays('13:30', '14:15')],
    sessionHours: [onWeekdays('08:45', '15:15')],
  },
  people: [
    leader('head', 'The Head teacher'),
    leader('deputy-head', 'The deputy head teacher', 'deputy'),
    practitioner('A member of staff'),
  ],
  accounts: { people: [], domains: [], unknown: 'visitor', liftsChildDevices: false, clause: 'everyone' },
  sanctions: [...OUTCOMES, sanction('disciplinary', 'Disciplinary action at the discretion of the Head teacher', ['decider', 'date'])],
  notice: { mode: 'required', clause: 'signed-agreement' },
  images: { mode: 'off', clause: 'different-levels' },
  retention: { days: 31, clause: 'logged' },
  subscriptions: [],
};
